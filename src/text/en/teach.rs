//! The words for teachers, in English.

use super::results::period_within;
use crate::text::teach::{
    AnswerWords, FirstWords, LinksWords, ListWords, Minutes, PairsWords, RehearsalWords, SlideWords, TeachWords,
};

pub(in crate::text) const WORDS: TeachWords = TeachWords {
    region: "For teachers",
    intro: "You do not have to know the answer before the room does. The room commits, the model answers, and you ask why.",
    with: "Teach with this lesson",
    first: FirstWords {
        title: "A first lesson in ten minutes",
        intro: "Take the dental clinic and leave out half of it. Present it, and turn with the arrow keys or a clicker. The students draw on a phone (J shows how to join) or on paper.",
        lesson: "dental-clinic",
        minutes: |from, until| format!("Minute {from} to {until}"),
        plan: &[
            Minutes {
                from: 0,
                until: 1,
                step: 0,
                does: "Tell the story in your own words. Ask: who has ever waited in spite of a promise?",
            },
            Minutes {
                from: 1,
                until: 2,
                step: 0,
                does: "Say: “This is a model. Its pieces were published, the whole was never tested, and the figures are made up. Do not believe it; use it to find out what you think.”",
            },
            Minutes {
                from: 2,
                until: 5,
                step: 2,
                does: "Everybody draws the number of patients, alone, without talking. Then show the answer, and say nothing for ten seconds.",
            },
            Minutes {
                from: 5,
                until: 6,
                step: 2,
                does: "Ask: where did most of us go wrong? We count who comes and forget who leaves.",
            },
            Minutes {
                from: 6,
                until: 9,
                step: 5,
                does: "In pairs: mend the clinic. Ask the first pair that is done what they thought before they moved anything.",
            },
            Minutes {
                from: 9,
                until: 10,
                step: 7,
                does: "Ask: who in this clinic should have spoken to whom, and when? Take one answer from each side of the room, and stop there.",
            },
        ],
        shorter: "If you have only five minutes, tell the story and let them draw. A forecast and its answer are a lesson.",
    },
    rehearse: ListWords {
        title: "How to rehearse",
        items: &[
            "Open a rehearsal below. You go through the steps as in class, with your notes, and every answer is already shown. Nothing is kept.",
            "Read the story aloud, once, standing up.",
            "Then take the lesson as a student, and get a forecast wrong. You will tell of it in class, and it helps.",
            "Open the lesson once on the machine of the classroom, the day before. From then on it works without a network.",
        ],
    },
    fails: PairsWords {
        title: "When something fails",
        pairs: &[
            [
                "No network",
                "A browser that has opened the page once has all of it. Or download the lesson as one file at home and open it from a stick.",
            ],
            [
                "No projector",
                "Let the students open the link and say when to turn. Or read the story aloud and let them draw on paper; your notes hold every figure you need.",
            ],
            ["No second window", "Present in one window and read your notes on a phone or on paper."],
            ["The two windows are out of step", "Reload either of them. Both remember where they were."],
            ["The text is too small", "Press Ctrl and + once or twice, and put one figure in the light."],
            ["A figure is not the one in your notes", "Somebody has moved a lever. Begin the step again."],
            [
                "A question that you cannot answer",
                "Say: “I do not know. What would the model have to contain to answer that?”",
            ],
            ["Nobody speaks", "Ask for a vote by hands, then for one reason on each side."],
            [
                "You run out of time",
                "Go to the last step. It stands alone, and talking matters more than another exercise.",
            ],
        ],
    },
    codes: ListWords {
        title: "What the students did",
        items: &[
            "At the end each student has a result code. You collect the codes as you like: in a chat, a table, or with a camera. No server is needed and nothing is sent by itself.",
            "A code holds the lesson, the forecasts and answers, how they stood against the model, the hints, and which levers were moved. It holds a name only if the student typed one.",
            "It does not say when, where or on what the lesson was taken. A code that was cut or mistyped is named and not counted.",
            "Points tell how close somebody came to a model. Do not mix that up with being right about the world.",
        ],
    },
    discussion: [
        "Discussion, lesson by lesson",
        "Ask one question and stop talking. Half a minute of silence is fine.",
    ],
    links: LinksWords {
        title: "Links, lesson by lesson",
        intro: "Send the link of a step in the chat, and everybody is where you are.",
        rehearse: "Rehearse",
        slides: "Slides",
        steps: "Steps",
    },
    rehearsal: RehearsalWords {
        is: "Rehearsal: nothing is kept",
        answer: "The model answers:",
        leave: "End the rehearsal",
    },
    slides: SlideWords {
        region: "Slides",
        intro: "One page for each question and one for its answer, for the end of the lesson or the week after. Print them, or save them as PDF.",
        print: "Print the slides",
        answer: "The model answers",
        discuss: "Discuss",
        of: |slide, n_slides| format!("{slide} of {n_slides}"),
    },
    answers: AnswerWords {
        course: |[first, last], (high, high_at), (low, low_at), length| {
            let at = |at: Option<usize>| {
                at.map_or("at the end".to_owned(), |at| format!("in {}", period_within(length, at)))
            };
            format!("From {first} to {last}. Highest: {high} {}. Lowest: {low} {}.", at(high_at), at(low_at))
        },
        order: |levers| format!("In this order: {}.", levers.join(", ")),
        cause: |lever| format!("{lever}."),
        choice: |words, why| format!("“{words}” {why}"),
        way: |hint| format!("One way: {hint}"),
    },
};
