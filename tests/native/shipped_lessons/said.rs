//! Every number that a lesson says in words is what the model computes, a setting of the scenario, or a fact of the story.

use worthwhile::explore::LifetimeValue;
use worthwhile::explore::ledger::Figure;
use worthwhile::lesson::Entry;
use worthwhile::text::{Currency, Numbers};

use super::play::{Play, lever};

/// What a lesson says, less what has been found to be right.
struct Said {
    id: &'static str,
    left: String,
}

impl Said {
    fn of(id: &'static str) -> Self {
        Self { id, left: plain(&prose(Entry::named(id).expect("it ships").text)) }
    }

    /// That it says this, at least once.
    #[track_caller]
    fn says(&mut self, words: &str) -> &mut Self {
        assert!(self.left.contains(words), "{} does not say: {words}", self.id);
        self.left = self.left.replace(words, "·");
        self
    }

    /// That nothing but these and the names of periods is left with a digit in it.
    #[track_caller]
    fn and_of_the_story(&mut self, given: &[&str]) {
        for words in given {
            self.says(words);
        }
        let words: Vec<&str> = self.left.split(' ').collect();
        for (i, word) in words.iter().enumerate().filter(|(_, word)| word.contains(|c: char| c.is_ascii_digit())) {
            let before = |n: usize| i.checked_sub(n).map_or("", |i| words[i]);
            let is_period = |word: &str| ["quarter", "quarters", "Year", "year"].contains(&word);
            let is_named = is_period(before(1)) || ["to", "and"].contains(&before(1)) && is_period(before(3));
            let around = words[i.saturating_sub(6)..words.len().min(i + 5)].join(" ");
            assert!(is_named || is_period(before(2)) && before(1) == "to", "{}: {word} in: {around}", self.id);
        }
    }
}

/// The lines of a lesson that somebody reads.
fn prose(text: &str) -> String {
    const KEYS: &[&str] =
        &["of:", "shape:", "kind:", "levers:", "within:", "goal:", "fewest:", "minutes:", "title:", "id:"];
    let (mut lines, mut block) = (Vec::new(), "---");
    for line in text.lines().skip(1) {
        if line == "---" || line.starts_with("```") {
            block = if block.is_empty() { line.trim_start_matches('`') } else { "" };
            continue;
        }
        let is_hidden = ["---", "step", "scenario"].contains(&block);
        if !is_hidden && (block.is_empty() || !KEYS.iter().any(|key| line.starts_with(key))) {
            lines.push(line);
        }
    }
    lines.join(" ")
}

fn plain(text: &str) -> String {
    text.replace('*', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn numbers() -> Numbers {
    Numbers { currency: Currency::new("USD").expect("a currency") }
}

/// A whole number, with commas.
fn n(value: f64) -> String {
    numbers().whole(value.round())
}

/// Whole dollars.
fn d(value: f64) -> String {
    format!("${}", n(value.abs()))
}

/// Dollars and cents.
fn c(value: f64) -> String {
    numbers().money(value.abs())
}

/// Per cent.
fn p(share: f64) -> String {
    format!("{}%", n(100.0 * share))
}

/// With one decimal.
fn t(value: f64) -> String {
    numbers().decimal(value, 1)
}

#[test]
#[should_panic(expected = "12 in: about 12 cakes in quarter 3")]
fn a_number_that_nobody_vouches_for_is_found() {
    Said { id: "any", left: "about 12 cakes in quarter 3".to_owned() }.and_of_the_story(&[]);
}

#[test]
fn the_dental_clinic_says_what_the_model_computes() {
    let was = Play::open("dental-clinic", "baseline");
    let only = Play::open("dental-clinic", "promise-only").look(3);
    let agreed = Play::open("dental-clinic", "agree-then-promise");
    let (third, fourth) = (only.with(&[("servers", 3.0)]), only.with(&[("servers", 4.0)]));
    let mut said = Said::of("dental-clinic");
    let wait = [was.at(3, "wait_minutes"), only.at(3, "wait_minutes"), only.at(4, "wait_minutes")].map(n);
    let newcomers = [was.at(3, "newcomers"), only.at(3, "newcomers")].map(n);
    let ends = [was.customers(), only.customers(), agreed.customers(), third.customers(), fourth.customers()].map(n);
    let npvs = [was.npv(), only.npv(), agreed.npv(), third.npv(), fourth.npv()].map(d);
    said.says(&format!("and {} new ones every quarter", newcomers[0]));
    said.says(&format!("{} minutes. Today the promise would be true.", wait[0]));
    said.says(&format!("goes slowly from {} to {}", n(was.at(1, "customers")), ends[0]));
    said.says(&format!("{} newcomers in its first quarter instead of {}", newcomers[1], newcomers[0]));
    let most = (1..=20).map(|period| only.at(period, "customers")).fold(0.0, f64::max);
    assert_eq!(most, only.at(6, "customers"));
    said.says(&format!("By quarter 6 the clinic has {} patients", n(most)));
    said.says(&format!("grows from {} to {} minutes, and to {} a quarter later", wait[0], wait[1], wait[2]));
    said.says(&format!(
        "After twenty quarters there are {} patients. Without any campaign there would be {}",
        ends[1], ends[0]
    ));
    said.says(&format!("Why are there {} and not {} without", ends[0], n(was.at(1, "customers"))));
    said.says(&format!("each of them costs {} a quarter", d(only.stands(lever("server_cost")))));
    let regulars = [&was, &only].map(|play| play.at(3, "satisfaction_regular"));
    said.says(&format!("falls from {} to {}. They have read no advert", n(regulars[0]), n(regulars[1])));
    let crowd = only.part("advertising", Figure::Satisfaction);
    said.says(&format!("Of the {} points that the regulars lose, {} come", n(regulars[0] - regulars[1]), n(-crowd)));
    let small = ["promised_value", "promise_weight"].map(|name| only.part(name, Figure::Satisfaction).abs());
    assert!(small.iter().sum::<f64>() < 1.5, "the words of the promise cost next to nothing");
    let new = ["expectation_new", "delivered_value", "adequate_new"].map(|figure| d(only.at(3, figure)));
    said.says(&format!(
        "expected {} of delivered value and got {}. They would have found {} just",
        new[0], new[1], new[2]
    ));
    let stay = [&only, &was].map(|play| p(play.at(3, "retention_new")));
    said.says(&format!("{} of them stay, where {} stayed before", stay[0], stay[1]));
    let profit = [only.at(3, "profit"), was.at(3, "profit"), only.at(20, "profit"), was.at(20, "profit")];
    assert!(4_500.0 < profit[0] - profit[1]);
    said.says(&format!("the clinic earned {}, over $4,500 more", d(profit[0])));
    said.says(&format!("rose from {} to {} minutes in that quarter", wait[0], wait[1]));
    said.says(&format!("with the campaign: {} against {} in", npvs[1], npvs[0]));
    said.says(&format!("{} patients are left; without the campaign there would be {}", ends[1], ends[0]));
    said.says(&format!("earns {} with the campaign behind it, and would earn {}", d(profit[2]), d(profit[3])));
    let lost = [&only, &was].map(|play| n(play.run.end.lost));
    said.says(&format!("{} people now know this clinic from the inside", lost[0]));
    said.says(&format!("Without the campaign it is {}.", lost[1]));
    said.says(&format!("The wait in quarter 3 is {} minutes", n(third.at(3, "wait_minutes"))));
    let (judged, left) = (n(third.at(3, "satisfaction_new")), &ends[3]);
    said.says(&format!("newcomers’ satisfaction is {judged}, and {left} patients are left"));
    said.says(&format!("earns more: {} in today’s money instead of {}", npvs[3], npvs[1]));
    said.says(&format!("more patients stay, {} of them, but the money falls to {}", ends[4], npvs[4]));
    said.says(&format!("{} patients, where promising alone leaves {}", ends[2], ends[1]));
    said.says(&format!("it earns {} in today’s money, almost three times", npvs[2]));
    assert!((2.7..3.0).contains(&(agreed.npv() / only.npv())));
    let hard = [agreed.at(3, "profit"), was.at(3, "profit")].map(d);
    said.says(&format!("earns {} in quarter 3, when doing nothing would bring {}", hard[0], hard[1]));
    assert!(third.at(3, "wait_minutes") < only.at(3, "wait_minutes"));
    let least = only.with(&[("advertising", 0.0)]);
    assert!(least.customers() < was.customers(), "without adverts few newcomers stay in the end");
    let trained = only.with(&[("score_personnel", 90.0)]);
    assert!(only.at(3, "wait_minutes") < trained.at(3, "wait_minutes"), "better people bring a longer wait");
    said.and_of_the_story(&[
        "in quarter 3 above 75 and the patients at the end above 1,000",
        "Raise Servers to 3.",
        "expect: 30 |", // minutes that the visit itself takes
        "expect: About 1,400 |",
    ]);
    assert_eq!(was.stands(lever("time_minutes")), 30.0);
}

#[test]
fn the_savings_bank_says_what_the_model_computes() {
    let bank = |variant| Play::open("savings-bank", variant);
    let (was, branch, machine, web) = (bank("baseline"), bank("branch"), bank("cash-machine"), bank("phone-and-web"));
    let mut said = Said::of("savings-bank");
    let early = was.look(3);
    let judged = |play: &Play| play.at(3, "satisfaction_regular");
    let by = |name, to| t(judged(&early.with(&[(name, to)])) - judged(&early));
    let gains = [by("time_minutes", 40.0), by("price", 4.0), by("score_service", 55.0), by("energy", 50.0)];
    said.says(&format!("raise satisfaction by {} points, two dollars less by {},", gains[0], gains[1]));
    said.says(&format!("service by {}, less effort by {}.", gains[2], gains[3]));
    let satisfaction = |period| n(branch.at(period, "satisfaction_regular"));
    said.says(&format!("Today satisfaction is {}.", n(judged(&early))));
    said.says(&format!("It jumps to {} in year 3", satisfaction(3)));
    said.says(&format!(
        "In year 10 it is {}. In year 11 the rival moves, and it drops to {}.",
        satisfaction(10),
        satisfaction(11)
    ));
    said.says(&format!(
        "{} in year 3 and {} in year 20",
        c(branch.at(3, "delivered_value")),
        c(branch.at(20, "delivered_value"))
    ));
    said.says(&format!("fall back to {}?", n(judged(&early))));
    assert!(branch.at(10, "satisfaction_regular") + 10.0 < branch.at(3, "satisfaction_regular"), "over ten points");
    let expected = [3, 10].map(|period| d(branch.at(period, "expectation_regular")));
    said.says(&format!("They expected {} in year 3 and {} in year 10", expected[0], expected[1]));
    let still = branch.with(&[("learning_rate", 0.0)]);
    said.says(&format!(
        "Set Speed of learning to 0%: nobody gets used to anything, and satisfaction in year 10 is still {}",
        n(still.at(10, "satisfaction_regular"))
    ));
    let profit = |play: &Play, year| d(play.at(year, "profit"));
    said.says(&format!("would have earned {}. With the branches it loses {}", profit(&was, 3), profit(&branch, 3)));
    said.says(&format!("still loses {} in that year", profit(&branch, 4)));
    said.says(&format!("{} in year 7, where the head office alone would earn {}", profit(&branch, 7), profit(&was, 7)));
    let first = (3..=20).find(|&year| was.at(year, "profit") < branch.at(year, "profit"));
    assert_eq!(first, Some(7), "four years of worse results come first");
    said.says(&format!("worth {} over twenty years, the head office alone {}", d(branch.npv()), d(was.npv())));
    said.says(&format!("With the head office alone {} savers", n(was.customers())));
    said.says(&format!("With branches there are {}.", n(branch.customers())));
    said.says(&format!("{}. The account is the account of year 1", n(web.customers())));
    said.says(&format!("rose from {} to {}", c(was.at(3, "delivered_value")), c(web.at(20, "delivered_value"))));
    let steps = [machine.customers() - branch.customers(), web.customers() - machine.customers()];
    said.says(&format!("the machines {} more, the telephone and internet {}", n(steps[0]), n(steps[1])));
    assert!(steps[1] < steps[0] && steps[0] < branch.customers() - was.customers());
    said.says(&format!("the branches alone bring {}", d(branch.npv())));
    let late = was.look(13);
    let (near, cheap) = (late.with(&[("time_minutes", 10.0)]), late.with(&[("price", 3.0)]));
    said.says(&format!("there are {} savers at the end, and the bank earns {}", n(near.customers()), d(near.npv())));
    said.says(&format!("there are {} savers, and the bank loses money in every year", n(cheap.customers())));
    assert!((1..=20).all(|year| cheap.at(year, "profit") < 0.0));
    let stands = [
        ("score_service", 45.0),
        ("price", 6.0),
        ("time_minutes", 60.0),
        ("money_per_minute", 0.15),
        ("discount_rate", 0.06),
        ("learning_rate", 0.3),
        ("market_size", 100_000.0),
    ];
    assert!(stands.iter().all(|(name, value)| was.stands(lever(name)) == *value));
    assert_eq!(branch.stands(lever("time_minutes")), 25.0);
    said.and_of_the_story(&[
        "earn more than $1,100,000 over the run",
        "the service is poor (45 of 100), and the price is $6.",
        "by a tenth of its slider: 20 minutes less time, $2 off the price, 10 points more service, or 10 points less effort",
        "worth 15 cents",
        "A visit now takes 25 minutes instead of 60",
        "Move Speed of learning to 0%",
        "30% a year",
        "takes 6% off",
        "expect: About 18,000",
        "expect: Over 35,000",
        "has 100,000 people",
        "End with more than 10,000 savers",
        "Bring Time down to 10 minutes.",
        "At 10 minutes",
        "cut to $3",
    ]);
}

#[test]
fn the_lab_report_says_what_the_model_computes() {
    let open = |variant| Play::open("lab-report", variant);
    let (was, quick, both) = (open("baseline"), open("instant").look(5), open("instant-and-full"));
    let mut said = Said::of("lab-report");
    let account = |play: &Play| ["total_value", "total_cost", "delivered_value"].map(|figure| play.at(5, figure));
    let ([worth, cost, left], [worth_now, cost_now, left_now]) = (account(&was), account(&quick));
    said.says(&format!("worth {} and costs {}. So {} are left", c(worth), c(cost), c(left)));
    said.says(&format!(
        "it is worth less, {}, because it is less often right. And it costs less, {}.",
        c(worth_now),
        c(cost_now)
    ));
    said.says(&format!("Take {} from {}", c(cost_now), c(worth_now)));
    said.says(&format!("{}, so {} more than with the careful result", c(left_now), c(left_now - left)));
    said.says(&format!("expect: {} |", c(left).trim_start_matches('$')));
    said.says(&format!("Satisfaction was {} in quarter 2", n(was.at(2, "satisfaction_regular"))));
    said.says(&format!("It falls to {}", n(was.at(3, "satisfaction_regular"))));
    said.says(&format!("loyalty from {} to {}", p(was.at(2, "retention_regular")), p(was.at(3, "retention_regular"))));
    said.says(&format!("stays at {}, to the cent", c(left)));
    said.says(&format!("expect: {}, unchanged", n(was.at(2, "satisfaction_regular"))));
    let part = |name| quick.part(name, Figure::DeliveredValue);
    let (worry, accuracy, service) = (part("psychic"), part("score_product"), part("score_service"));
    assert!(0.0 < worry && accuracy < 0.0 && 1.9 < -worry / accuracy && -worry / accuracy < 2.1, "twice as large");
    said.says(&format!("The eight points of accuracy take {} away", d(accuracy)));
    said.says(&format!(
        "Less worry adds {}. Less accuracy takes {} away. Better service adds {}.",
        c(worry),
        c(accuracy),
        c(service)
    ));
    said.says(&format!("Together that is {}", c(left_now - left)));
    said.says(&format!("costs the patient {} cents", n(100.0 * worry / 65.0)));
    let even = |psychic| quick.with(&[("psychic", psychic)]).at(8, "delivered_value") - left;
    assert!(0.0 < even(62.0) && even(63.0) < 0.0, "62 is where it turns");
    assert!((0.7..0.75).contains(&(62.0 / 85.0)), "nearly three quarters");
    let ends = [&was, &quick, &both].map(|play| n(play.customers()));
    said.says(&format!(
        "fall from {} to {}. With the quick one alone {} are left",
        n(was.at(1, "customers")),
        ends[0],
        ends[1]
    ));
    said.says(&format!("until quarter 5, to {}.", n(both.at(5, "customers"))));
    assert!((6..=8).all(|quarter| both.at(5, "customers") < both.at(quarter, "customers")), "it recovers a little");
    said.says(&format!("it ends at {}", ends[2]));
    said.says(&format!(
        "{} in today’s money over twenty quarters, where the careful result alone earns {}",
        d(both.npv()),
        d(was.npv())
    ));
    said.says(&format!("ends near {}", n(was.at(1, "customers"))));
    said.says(&format!("is worth {} less to the patient", d(worth - worth_now)));
    said.says(&format!("{} instead of {}.", c(worth_now), c(worth)));
    said.says(&format!("bears {} more in time", d(cost - cost_now)));
    said.says(&format!("{} instead of {}.", c(cost), c(cost_now)));
    said.says(&format!("True: {} instead of {}", ends[1], ends[0]));
    assert!(2.0 < quick.customers() / was.customers());
    said.says(&format!("more is left: {} instead of {}", c(left_now), c(left)));
    let stands = |play: &Play, name| play.stands(lever(name));
    let twice = ["score_product", "psychic"].map(|name| (stands(&was, name), stands(&quick, name)));
    assert_eq!(twice, [(98.0, 90.0), (85.0, 20.0)]);
    assert_eq!(stands(&was, "worth_psychic"), 50.0);
    assert_eq!(stands(&both, "unit_cost") - stands(&quick, "unit_cost"), 3.0);
    assert_eq!(both.stands(lever("running_cost")) - quick.look(20).stands(lever("running_cost")), 25_000.0);
    said.and_of_the_story(&[
        "right in 98 of 100 cases",
        "right in 90 of 100 cases",
        "The 5 to 7 days, the 90% and the 98% stand in it",
        "Come back in 5 to 7 days",
        "right in 90% of cases, a careful one in 98%",
        "result now at 90%, or next week at 98%",
        "set at $50 a visit",
        "from 0 to 100",
        "expect: Below 50",
        "goes from 98 to 90",
        "goes from 85 to 20",
        "between $109 and $110",
        "It stands at 20 now",
        "it stood at 85",
        "Try 62",
        "At about 62",
        "which side of 62",
        "above or below 62",
        "expect: 85 |",
        "expect: About 50",
        "and $25,000 more a quarter",
    ]);
}

#[test]
fn the_hospital_says_what_the_model_computes() {
    let open = |variant| Play::open("hospital-chain", variant).look(3);
    let (was, best, weakest, medicine) =
        (open("baseline"), open("best-link"), open("weakest-link"), open("technical-only"));
    let mut said = Said::of("hospital-chain");
    let left = |play: &Play| play.at(3, "delivered_value");
    let gain = |from: &Play, name, to| left(&from.with(&[(name, to)])) - left(from);
    said.says(&format!("Today it is {} a visit", c(left(&was))));
    said.says(&format!("The discharge first: {}.", c(gain(&was, "stage 5", 45.0))));
    said.says(&format!(
        "Less worry adds {} and less effort {}.",
        c(gain(&was, "psychic", 50.0)),
        c(gain(&was, "energy", 40.0))
    ));
    said.says(&format!("comes last, with {} cents", n(100.0 * gain(&was, "stage 2", 100.0))));
    said.says(&format!("delivered value from {} to {}.", c(left(&was)), c(left(&best))));
    said.says(&format!("{}, so {} more.", c(left(&weakest)), c(left(&weakest) - left(&was))));
    let cents = n(100.0 * (left(&best) - left(&was)));
    said.says(&format!("on the examination brought {cents} cents"));
    said.says(&format!("True, by {cents} cents"));
    said.says(&format!("it loses {} in today’s money; doing nothing would earn {}", d(best.npv()), d(was.npv())));
    assert!(best.npv() < 0.0);
    said.says(&format!(
        "earns {} in today’s money. Spent on better medicine it earns {},",
        d(weakest.npv()),
        d(medicine.npv())
    ));
    said.says(&format!("doing nothing brings {}.", d(was.npv())));
    let at = |score| was.with(&[("stage 5", score)]);
    let (half, more, whole) = (at(50.0), at(60.0), at(85.0));
    said.says(&format!("delivered value is {} and the run earns {}.", c(left(&half)), d(half.npv())));
    said.says(&format!("At 60 it is {} and {}.", c(left(&more)), d(more.npv())));
    said.says(&format!("the run earns only {}.", d(whole.npv())));
    assert!(at(100.0).npv() < 0.0, "it burns the money");
    let again = |name, to| c(gain(&weakest, name, to));
    for stage in ["stage 1", "stage 3", "stage 4"] {
        assert_eq!(again(stage, 95.0), again("stage 1", 95.0));
    }
    said.says(&format!("Ten points at one of them add {}.", again("stage 1", 95.0)));
    said.says(&format!("Ten points there add {}.", again("stage 2", 100.0)));
    said.says(&format!("ten points there add {}.", again("stage 5", 70.0)));
    let gains = [c(gain(&was, "stage 5", 45.0)), again("stage 5", 70.0)];
    said.says(&format!("the gain was {} for ten points at the beginning, and is {} now", gains[0], gains[1]));
    let (judged, stay) = (was.at(3, "satisfaction_regular"), was.at(3, "retention_regular"));
    said.says(&format!("At the beginning satisfaction was {} and {} stayed.", n(judged), p(stay)));
    let captive = was.with(&[("loyalty_midpoint", 10.0), ("stage 5", 10.0), ("psychic", 90.0)]);
    assert!(captive.at(3, "satisfaction_regular") < 50.0 && stay < captive.at(3, "retention_regular"));
    let even = was.with(&[("service_blend", 1.0)]);
    let alike = [gain(&even, "stage 2", 100.0), gain(&even, "stage 5", 45.0)].map(c);
    assert_eq!(alike[0], alike[1]);
    said.says(&format!("add the same {},", alike[0]));
    let scores = |play: &Play| [1, 2, 3, 4, 5].map(|stage| play.stands(lever(&format!("stage {stage}"))));
    assert_eq!(scores(&was), [85.0, 90.0, 85.0, 85.0, 35.0]);
    assert_eq!(scores(&best), [85.0, 98.0, 85.0, 85.0, 35.0]);
    assert_eq!(scores(&weakest), [85.0, 90.0, 85.0, 85.0, 60.0]);
    assert_eq!(was.stands(lever("service_blend")), -5.0);
    for play in [&best, &weakest, &medicine] {
        assert_eq!(play.stands(lever("running_cost")), 200_000.0);
    }
    said.and_of_the_story(&[
        "earn more than $828,000 over the run",
        "out of 100: registration 85, examination 90, treatment 85, pharmacy 85, discharge 35",
        "a score of 85",
        "where 100 is as good",
        "spend $200,000 a year on one link",
        "goes from 90 to 98",
        "goes from 35 to 60",
        "once the discharge is at 60",
        "what 25 points",
        "there are 25 points",
        "expect: About $55",
        "expect: Below $45",
        "now stands at 98",
        "90 was already the maximum. | No, the score can go to 100.",
        "With $200,000 a year our score rises from 90 to 98.",
        "the same $200,000 a year",
        "above $60",
        "Bring the discharge to 50.",
        "With the discharge at 50",
        "At 85 the discharge",
        "Discharge to 100",
        "stands at 60. The others are where they were: 85, 90, 85, 85.",
        "next in line at 85",
        "fall below 50 while more than 85% of",
        "Half would stay at down to 10",
        "the discharge down to 10 and Psychic cost up to 90",
        "stands at 1 here",
        "At −5",
    ]);
}

#[test]
fn the_auto_club_says_what_the_model_computes() {
    let open = |variant| Play::open("auto-club", variant).look(3);
    let (was, even, able) = (open("baseline"), open("consistent"), open("empowered"));
    let mut said = Said::of("auto-club");
    let left = |play: &Play| c(play.at(3, "delivered_value"));
    let judged = |play: &Play| n(play.at(3, "satisfaction_regular"));
    let stay = |play: &Play| p(play.at(3, "retention_regular"));
    assert_eq!(left(&was), left(&even));
    said.says(&format!("In this club it is {} on average", left(&was)));
    said.says(&format!("The average stays at {}", left(&was)));
    said.says(&format!("Satisfaction rises from {} to {}", judged(&was), judged(&even)));
    said.says(&format!("and loyalty from {} to {}", stay(&was), stay(&even)));
    said.says(&format!("begins with {} members", n(was.at(1, "customers"))));
    said.says(&format!("shrinks, to {} after twelve years", n(was.customers())));
    said.says(&format!(
        "falls as before, to {}. Then it climbs, and at the end there are {} members",
        n(even.at(3, "customers")),
        n(even.customers())
    ));
    assert!(2.0 < even.customers() / was.customers(), "more than twice as many");
    said.says(&format!("loyalty rose from {} to {}", stay(&was), stay(&even)));
    for year in 3..=12 {
        let won = even.at(year, "newcomers") / was.at(year, "newcomers");
        assert!((0.95..1.05).contains(&won), "about the same number of new members: {won}");
    }
    said.says(&format!("in year 3 rises from {} to {}", stay(&was), stay(&able)));
    said.says(&format!("Unevenness alone raised loyalty to {}", stay(&even)));
    let parts = ["spread", "score_personnel", "score_service", "psychic"];
    let [alike, people, service, worry] = parts.map(|name| n(100.0 * able.part(name, Figure::Loyalty)));
    let all = n(100.0 * (able.at(3, "retention_regular") - was.at(3, "retention_regular")));
    said.says(&format!("Of the {all} points of loyalty, {alike} come from less unevenness, {people} from better people, {service} from better service, and {worry} from less worry"));
    said.says(&format!("from {} to {}. It explains the smaller part", left(&was), left(&able)));
    let profit = |play: &Play, year| d(play.at(year, "profit"));
    assert!(able.at(3, "profit") < 0.0);
    said.says(&format!(
        "the club loses {}; without the training it would have earned {}",
        profit(&able, 3),
        profit(&was, 3)
    ));
    said.says(&format!(
        "True: {} instead of {}, every night",
        d(able.stands(lever("unit_cost"))),
        d(was.stands(lever("unit_cost")))
    ));
    said.says(&format!("with training: {} against {} in", d(able.npv()), d(was.npv())));
    let first = (3..=12).find(|&year| was.at(year, "profit") < able.at(year, "profit"));
    assert_eq!(first, Some(5));
    said.says(&format!("{} against {} in that year", profit(&able, 5), profit(&was, 5)));
    said.says(&format!("doing nothing brings {}.", d(was.npv())));
    let (tried, cheap) = (was.with(&[("spread", 0.08)]), was.with(&[("price", 40.0)]));
    said.says(&format!("at 8% loyalty is {}, and the club earns {}", stay(&tried), d(tried.npv())));
    said.says(&format!("loyalty is only {}, and the club loses {}.", stay(&cheap), d(cheap.npv())));
    assert!(cheap.npv() < 0.0);
    assert_eq!(n(100.0 * (cheap.at(3, "retention_regular") - was.at(3, "retention_regular"))), "5");
    let easy = able.with(&[("loyalty_midpoint", 80.0)]);
    said.says(&format!(
        "Satisfaction is still {}, but only {} stay, where {} stayed before",
        judged(&easy),
        stay(&easy),
        stay(&able)
    ));
    assert_eq!(judged(&easy), judged(&able));
    assert_eq!(was.stands(lever("price")), 50.0);
    said.and_of_the_story(&[
        "earn more than $309,000 over the run",
        "The 45 and 10 minutes, the 3 miles and the 5 minutes stand in it",
        "promises a tow in 45 minutes. It comes in 10.",
        "only the first 3 miles are free",
        "leave after 5 minutes",
        "in year 3 above 80%",
        "Unevenness down to 8%",
        "Personnel to 100",
        "With the price at $40 instead of $50",
        "in year 3 above 75",
        "Half would stay at up to 80",
    ]);
}

#[test]
fn keeping_customers_says_what_the_model_computes() {
    let open = |variant| Play::open("guarantee", variant).look(7);
    let (was, given, mended) = (open("baseline"), open("guarantee"), open("guarantee-and-fix"));
    let mut said = Said::of("keeping-customers");
    let worth = |value: LifetimeValue| value.with_first().expect("it is finite");
    let stay = |play: &Play| p(play.at(7, "retention_regular"));
    let today = was.worth(7);
    let more = LifetimeValue { retention: today.retention + 0.05, ..today };
    said.says(&format!("Here it is {}.", stay(&was)));
    said.says(&format!("brings this firm {} a quarter", d(today.margin)));
    said.says(&format!("With a loyalty of {}, some stay", stay(&was)));
    said.says(&format!("one customer is worth {} in today’s money", d(worth(today))));
    said.says(&format!("higher: {} instead of {}", p(more.retention), stay(&was)));
    let gain = |from: LifetimeValue, to: LifetimeValue| p(worth(to) / worth(from) - 1.0);
    said.says(&format!("By about {} | Yes, from {} to {}.", gain(today, more), d(worth(today)), d(worth(more))));
    said.says(&format!("From {} to {}, which is {} more", d(worth(today)), d(worth(more)), gain(today, more)));
    let at = |retention| LifetimeValue { retention, ..today };
    said.says(&format!("With a loyalty of 90% the same five points bring {}", gain(at(0.90), at(0.95))));
    let leave = [today, more].map(|value| n(100.0 * (1.0 - value.retention)));
    let [now, then] = &leave;
    said.says(&format!("{now} of a hundred before, and {then} after"));
    said.says(&format!("{now} of a hundred leave now, {then} would leave then"));
    said.says(&format!("{now} leave of a hundred, then {then} leave of a hundred"));
    let longer = (1.0 - today.retention) / (1.0 - more.retention);
    assert!((1.22..1.28).contains(&longer), "about a quarter of the time longer: {longer}");
    let profit = |play: &Play, quarter| d(play.at(quarter, "profit"));
    said.says(&format!("Before the guarantee the profit is {}", profit(&given, 2)));
    assert!(given.at(3, "profit") < 0.0);
    said.says(&format!("a loss of {}", profit(&given, 3)));
    said.says(&format!("the profit is back at {}.", profit(&given, 4)));
    let first = (3..=20).find(|&quarter| was.at(quarter, "profit") < given.at(quarter, "profit"));
    assert_eq!(first, Some(5));
    said.says(&format!("it ends at {}, where no guarantee would bring {}", profit(&given, 20), profit(&was, 20)));
    let costs = given.worth(7);
    said.says(&format!(
        "A customer brings {} a quarter, where it was {}. | True: {} goes",
        c(costs.margin),
        c(today.margin),
        c(today.margin - costs.margin)
    ));
    said.says(&format!("Loyalty is {}, where it was {}.", stay(&given), stay(&was)));
    said.says(&format!("with the guarantee: {} against {} in", d(given.npv()), d(was.npv())));
    said.says(&format!("is worth {} instead of {}.", d(worth(costs)), d(worth(today))));
    said.says(&format!(
        "brings {} less every quarter is worth {} more",
        c(today.margin - costs.margin),
        d(worth(costs) - worth(today))
    ));
    said.says(&format!("there would be {} customers after twenty quarters", n(was.customers())));
    said.says(&format!("With the guarantee alone there are {}.", n(given.customers())));
    said.says(&format!(
        "{}. And it earns {} in today’s money, over $100,000 more",
        n(mended.customers()),
        d(mended.npv())
    ));
    assert!(100_000.0 < mended.npv() - given.npv());
    said.says(&format!("Loyalty in quarter 7 rose from {} to {}", stay(&was), stay(&mended)));
    let parts = ["failure_rate", "psychic", "complaint_rate", "resolved_quickly"];
    let [fewer, calm, heard, answered] = parts.map(|name| t(100.0 * mended.part(name, Figure::Loyalty)));
    let all = n(100.0 * (mended.at(7, "retention_regular") - was.at(7, "retention_regular")));
    said.says(&format!("Of the {all} points of loyalty {fewer} come from fewer failures, {calm} from less worry, and {heard} from more complaints. Better answers add the last {answered}."));
    said.says(&format!("doing nothing brings {}.", d(was.npv())));
    let (tried, cheap) = (was.with(&[("failure_rate", 0.02)]), was.with(&[("price", 45.0)]));
    said.says(&format!(
        "loyalty is {}, a customer is worth {} instead of {}, and the run earns {}",
        stay(&tried),
        d(worth(tried.worth(7))),
        d(worth(today)),
        d(tried.npv())
    ));
    said.says(&format!("loyalty is {}, and the run earns {}, less than doing nothing", stay(&cheap), d(cheap.npv())));
    assert!(cheap.npv() < was.npv());
    let all_complain = was.with(&[("complaint_rate", 1.0)]);
    assert!(all_complain.at(7, "retention_regular") < 0.82, "more complaints alone are too few");
    let stands = ["failure_rate", "complaint_rate", "payout", "price"].map(|name| given.stands(lever(name)));
    assert_eq!(stands, [0.1, 0.8, 60.0, 60.0]);
    assert_eq!([was.stands(lever("complaint_rate")), mended.stands(lever("failure_rate"))], [0.3, 0.03]);
    let spent = [6, 7].map(|quarter| mended.look(quarter).stands(lever("running_cost")));
    assert_eq!(spent, [25_000.0, 8_000.0]);
    said.and_of_the_story(&[
        "earn more than $242,000 over the run",
        "A famous figure, 25% to 85%,",
        "bring 25% to 85% of profit",
        "of a customer by 25% to 85%",
        "By about 5%",
        "By about 10%",
        "By about 85%",
        "expect: About 5%",
        "compare 77 with 82",
        "Reichheld and Sasser, in 1990",
        "gets $60 back",
        "expect: About 4,000",
        "It costs $25,000 once and $8,000 in each quarter",
        "in quarter 7 above 82%",
        "Customers let down to 2%",
        "At a price of $45 instead of $60",
        "criticised in the 25% to 85%",
    ]);
}
