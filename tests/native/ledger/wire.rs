//! Questions and answers on their way through a worker.

use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::explore::Who;
use worthwhile::explore::ledger::{
    Ledger, Question, decode_explained, decode_question, encode_explained, encode_question,
};

use super::super::random::any_course;
use super::{changed, explain, question, some_keys};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_question_survives_the_way_to_the_worker(a in any_course(), b in any_course(), period in 0..120_usize, is_new in any::<bool>()) {
        let who = if is_new { Who::Newcomers } else { Who::Regulars };
        let question = Question { who, period, ..question(&a, &b, 0) };
        let numbers = encode_question(&question);
        let read = decode_question(&numbers).expect("a question");
        prop_assert_eq!(&read, &question);
        let again = encode_question(&read);
        let bits = |numbers: &[f64]| numbers.iter().map(|number| number.to_bits()).collect::<Vec<_>>();
        prop_assert_eq!(bits(&again), bits(&numbers));
    }

    #[test]
    fn any_answer_survives_the_way_back(course in any_course(), keys in some_keys(1..4), share in 0.0..=1.0) {
        let explained = explain(&course, &changed(&course, &keys, share), 3);
        prop_assert_eq!(decode_explained(&encode_explained(&explained)), Some(explained));
    }

    #[test]
    fn no_numbers_break_the_worker(course in any_course(), cut in any::<Index>(), at in any::<Index>(), to in any::<f64>()) {
        let mut numbers = encode_question(&question(&course, &course, 0));
        prop_assert_eq!(decode_question(&numbers[..cut.index(numbers.len())]), None);
        let wild = at.index(numbers.len());
        numbers[wild] = to;
        if let Some(question) = decode_question(&numbers) {
            prop_assert!(Ledger::explain(question).is_some());
        }
    }
}
