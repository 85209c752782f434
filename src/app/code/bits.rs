//! Numbers as bits, one after the other.

/// What is being written.
#[derive(Clone, Debug, Default)]
pub(super) struct Writer {
    bits: Vec<bool>,
}

/// What is being read.
pub(super) struct Reader {
    bits: Vec<bool>,
    at: usize,
}

/// Numbers of four digits have a power of ten between this, negative, and as much positive.
const MOST_POWER: i32 = 12;

impl Writer {
    /// A number in so many bits; one that is too large is the largest.
    pub fn put(&mut self, number: u32, n_bits: u32) {
        let most = u32::MAX.checked_shr(32 - n_bits).unwrap_or(0);
        let number = number.min(most);
        self.bits.extend((0..n_bits).rev().map(|bit| number >> bit & 1 == 1));
    }

    pub fn flag(&mut self, is_set: bool) {
        self.bits.push(is_set);
    }

    /// Which of so many steps a number is between two ends.
    pub fn share(&mut self, number: f64, (low, high): (f64, f64), n_bits: u32) {
        let steps = f64::from((1_u32 << n_bits) - 1);
        let share = if low < high { (number - low) / (high - low) } else { 0.0 };
        self.put(whole((share * steps).round()), n_bits);
    }

    /// A number of four digits.
    pub fn number(&mut self, number: f64) {
        let (mut size, mut power) = (number.abs(), 0);
        while 9_999.5 <= size && power < MOST_POWER {
            (size, power) = (size / 10.0, power + 1);
        }
        while 0.0 < size && number.abs() * power_of_ten(-power) < 999.95 && -MOST_POWER < power {
            power -= 1;
        }
        size = if power < 0 { number.abs() * power_of_ten(-power) } else { size };
        self.flag(number < 0.0);
        self.put(whole(size.round()), 14);
        self.put(u32::try_from(power + MOST_POWER).unwrap_or(0), 5);
    }

    /// All bits in groups of five; the last is filled up.
    pub fn fives(&self) -> Vec<u32> {
        let five =
            |bits: &[bool]| (0..5).fold(0, |sum, at| sum << 1 | u32::from(bits.get(at).copied().unwrap_or(false)));
        self.bits.chunks(5).map(five).collect()
    }
}

impl Reader {
    /// Of groups of five bits.
    pub fn new(fives: &[u32]) -> Self {
        Self { bits: fives.iter().flat_map(|five| (0..5).rev().map(move |bit| five >> bit & 1 == 1)).collect(), at: 0 }
    }

    pub fn take(&mut self, n_bits: u32) -> Option<u32> {
        let end = self.at + usize::try_from(n_bits).ok()?;
        let bits = self.bits.get(self.at..end)?;
        self.at = end;
        Some(bits.iter().fold(0, |sum, bit| sum << 1 | u32::from(*bit)))
    }

    pub fn flag(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    pub fn share(&mut self, (low, high): (f64, f64), n_bits: u32) -> Option<f64> {
        let steps = f64::from((1_u32 << n_bits) - 1);
        self.take(n_bits).map(|step| low + (high - low) * f64::from(step) / steps)
    }

    pub fn number(&mut self) -> Option<f64> {
        let is_negative = self.flag()?;
        let size = f64::from(self.take(14)?);
        let power = i32::try_from(self.take(5)?).ok()? - MOST_POWER;
        let size = if power < 0 { size / power_of_ten(-power) } else { size * power_of_ten(power) };
        Some(if is_negative { -size } else { size })
    }

    /// Whether less than a group is left, and nothing in it.
    pub fn is_done(&self) -> bool {
        let rest = self.bits.get(self.at..).unwrap_or_default();
        rest.len() < 5 && rest.iter().all(|bit| !bit)
    }
}

fn power_of_ten(power: i32) -> f64 {
    (0..power).fold(1.0, |product, _| 10.0 * product)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
fn whole(number: f64) -> u32 {
    number as u32
}
