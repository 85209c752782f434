//! The words for whoever leads a room, in English.

use crate::text::present::PresentWords;

pub(in crate::text) const WORDS: PresentWords = PresentWords {
    leave: "Stop presenting",
    console: "Open the console",
    curtain: ["Show the answer", "Say why", "Hide the answer"],
    skip: "Skip to the next step",
    step: |step| format!("Step {step}"),
    will_show: "What will be shown",
    blank: ["Blank the room", "Show the room"],
    blanked: "Blank. B shows the room again.",
    light: |figure| format!("Spotlight: {figure}"),
    all: "All figures",
    lights: "Spotlight",
    keys: "Keys: Page down and Page up turn, B blanks, 1 to 4 put a figure in the light, 0 takes it away, Escape stops.",
    notes: ["Notes", "For the whole lesson"],
    next: "Next step",
    last: "This is the last step.",
    expects: "Wrong answers that come",
    asked: "If asked",
    heard: [|heard| format!("“{heard}”"), |say| format!("Say: {say}")],
    discuss: "Discuss",
    minutes: |used, here, all| format!("{used} min used, {here} planned by the end of this step, {all} in all"),
    clock: "Clock",
    asks: "Asks",
    reveals: ["What the lesson says then", "For you"],
    takes: |minutes| format!("{minutes} min"),
    phone: "These notes on a phone",
    print: "Print the notes",
    again: ["Begin this step again", "Start the lesson over"],
    again_how: "Every answer and every lever of all steps is put back, in both windows.",
};
