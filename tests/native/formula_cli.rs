//! The command line of the formulas: what it prints, and what it refuses in one line.

use worthwhile::model::formulas::FORMULAS;

#[expect(dead_code, reason = "its main function runs on the command line only")]
#[path = "../../examples/formula.rs"]
mod formula;

/// What a line of arguments prints.
fn reply(line: &str) -> Result<String, String> {
    formula::reply(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
}

#[track_caller]
fn prints(line: &str, json: &str) {
    assert_eq!(reply(line), Ok(json.to_owned()));
}

#[track_caller]
fn refuses(line: &str, why: &str) {
    assert_eq!(reply(line), Err(why.to_owned()));
}

/// The names of the table, as issue and guide give them.
#[test]
fn names_are_as_agreed() {
    let agreed = "\
delivered-value total_value total_cost -> difference ratio
servqual reliability responsiveness assurance empathy tangibles -> score
acsi overall expectations ideal -> weighted equal
prospect-value x alpha lambda -> value
kano x better worse -> must_be one_dimensional attractive
power-mean scores weights exponent -> mean
loyalty-curve steepness midpoint satisfaction -> retention
fit-loyalty-curve s1 r1 s2 r2 -> steepness midpoint
nps promoters detractors -> score
recovery silent unresolved resolved quickly complain quick later -> stay
customer-value margin retention discount acquisition -> multiple after_first with_first
profit-stream profits years discount timing -> present_value
defection-cut profits from to discount timing -> before after gain
return-on-quality customers margin retention_before retention_after years discount spend -> gain ratio
brand-switching stay win periods -> path limit
logit-share values scale -> shares
queue arrivals service_rate servers -> probability_of_waiting mean_wait mean_queue mean_in_system time_in_system probability_empty
bass p q market time -> cumulative peak_time peak_rate share_at_peak discrete
campaign-return cost first fade periods margin -> gross roi break_even";
    let names = FORMULAS.iter().map(|formula| {
        let inputs: Vec<_> = formula.inputs.iter().map(|input| input.name).collect();
        let results: Vec<_> = formula.results.iter().map(|result| result.name).collect();
        format!("{} {} -> {}", formula.name, inputs.join(" "), results.join(" "))
    });
    assert_eq!(names.collect::<Vec<_>>().join("\n"), agreed);
}

#[test]
fn results_are_one_json_object_in_order() {
    prints("delivered-value total_value=20000 total_cost=16000", r#"{"difference":4000.0,"ratio":1.25}"#);
    prints("nps detractors=20 promoters=30", r#"{"score":10.0}"#);
    prints("brand-switching stay=0.5 win=0.5 periods=2", r#"{"path":[0.5,0.5],"limit":0.5}"#);
    prints("profit-stream profits=-50,100 years=1.5 discount=0 timing=mid", r#"{"present_value":100.0}"#);
    prints(
        "bass p=0.5 q=0 market=8 time=0",
        r#"{"cumulative":0.0,"peak_time":0.0,"peak_rate":4.0,"share_at_peak":0.0,"discrete":[]}"#,
    );
    prints("prospect-value x=-0 alpha=1 lambda=1", r#"{"value":0.0}"#);
}

#[test]
fn every_example_has_an_answer_with_every_result() {
    for formula in FORMULAS {
        let answer = formula.answer(&formula.examples()).expect(formula.name);
        let names: Vec<_> = answer.figures().iter().map(|(name, _)| *name).collect();
        assert_eq!(names, formula.results.iter().map(|result| result.name).collect::<Vec<_>>());
    }
}

#[test]
fn without_arguments_it_lists_what_there_is() {
    let listing = reply("").expect("a listing");
    for formula in FORMULAS {
        assert!(listing.contains(formula.name) && listing.contains(formula.source), "{}", formula.name);
        for input in formula.inputs {
            assert!(listing.contains(&format!("{}=", input.name)) && listing.contains(input.meaning), "{}", input.name);
        }
    }
}

#[test]
fn what_it_does_not_know_is_refused() {
    refuses("npc promoters=30", r#"there is no formula "npc""#);
    refuses(
        "nps promoters=30 passives=50 detractors=20",
        r#"nps has no input "passives"; it takes promoters, detractors"#,
    );
    refuses("nps promoters=30", "detractors is missing");
    refuses("nps", "promoters is missing");
    refuses("nps promoters=30 promoters=30 detractors=20", "promoters is given twice");
    refuses("nps promoters 30", r#""promoters" is not key=value"#);
}

#[test]
fn values_of_the_wrong_kind_are_refused() {
    refuses("nps promoters=many detractors=20", "promoters: this must be a number");
    refuses("nps promoters=nan detractors=20", "promoters: this must be a number");
    refuses("nps promoters=inf detractors=20", "promoters: this must be a number");
    refuses("nps promoters=-1 detractors=20", "promoters: -1 is below 0");
    refuses("customer-value margin=1 retention=1.2 discount=0.1 acquisition=0", "retention: 1.2 is above 1");
    refuses("queue arrivals=-1 service_rate=1 servers=1", "arrivals: -1 is below 0");
    refuses("queue arrivals=1 service_rate=1 servers=1.5", "servers: 1.5 is not a whole number");
    refuses("queue arrivals=1 service_rate=1 servers=0", "servers: 0 is below 1");
    refuses("brand-switching stay=0.7 win=0.5 periods=1e9", "periods: 1000000000 is above 10000");
    refuses("logit-share values= scale=1", "values: the list is empty");
    refuses("logit-share values=1,,2 scale=1", "values: this must be a number");
    refuses("profit-stream profits=1 years=5 discount=0.1 timing=late", "timing: this must be end or mid");
    refuses(
        &format!("logit-share values={}1 scale=1", "1,".repeat(1000)),
        "values: the list has more than 1000 numbers",
    );
}

#[test]
fn what_has_no_finite_answer_is_refused_in_words() {
    refuses("delivered-value total_value=1 total_cost=0", "total_cost is 0, so value over cost has no finite answer");
    for arrivals in [60, 61] {
        refuses(
            &format!("queue arrivals={arrivals} service_rate=30 servers=2"),
            "arrivals are not below servers times service_rate, so the queue grows without end",
        );
    }
    refuses(
        "customer-value margin=1 retention=1 discount=0 acquisition=0",
        "with retention 1 and discount 0 a customer's value grows without end",
    );
    refuses(
        "customer-value margin=1 retention=1 discount=1e-300 acquisition=0",
        "the result is too large to write down",
    );
    refuses("power-mean scores=1,2 weights=1 exponent=1", "weights: there must be one weight for each score");
    refuses("power-mean scores=1,2 weights=0,0 exponent=1", "weights: not all of them may be 0");
    refuses(
        "fit-loyalty-curve s1=75 r1=0.5 s2=100 r2=0.5",
        "no curve goes through two points that share a satisfaction or a retention, or through a retention of 0 or 1",
    );
    refuses("nps promoters=60 detractors=50", "promoters and detractors add up to more than 100 percent");
    refuses(
        "recovery silent=0 unresolved=0 resolved=0 quickly=0 complain=1 quick=0.8 later=0.3",
        "quick and later add up to more than 1: more complaints resolved than there are",
    );
    refuses(
        "defection-cut profits=1 from=0.1 to=0 discount=0.1 timing=end",
        "from and to must be at least 0.0001: below that customers stay longer than 10000 years",
    );
    refuses(
        "defection-cut profits=-1 from=0.1 to=0.05 discount=0.1 timing=end",
        "a customer brings no profit before the cut, so the gain has no share to be of",
    );
    for (stay, win) in [(1, 0), (0, 1)] {
        refuses(
            &format!("brand-switching stay={stay} win={win} periods=4"),
            "where nobody ever switches, or everybody always, the market settles on no share of its own",
        );
    }
    refuses("logit-share values=1,2 scale=0", "scale must be above 0");
    refuses("bass p=0 q=0 market=1 time=1", "p must be above 0: where nobody begins, nobody follows");
    refuses(
        "campaign-return cost=0 first=1 fade=0 periods=1 margin=1",
        "cost is 0, so the return on it has no finite answer",
    );
    refuses(
        "campaign-return cost=1 first=1 fade=0 periods=1 margin=0",
        "margin is not above 0, so no number of visits brings back the cost",
    );
}
