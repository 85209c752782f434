//! Words of what makes a lesson a file, in English.

use crate::text::takeaway::TakeawayWords;

pub(in crate::text) const WORDS: TakeawayWords = TakeawayWords {
    open: "Take away",
    file: "Download this lesson",
    file_means: "One file of about 1 MB with the lesson and the simulator in it. It opens in a browser from a disk or an attachment, without a connection, and sends nothing.",
    file_made: "The file is made: your browser has it among its downloads.",
    package: "Download for an LMS",
    package_means: "The same as a SCORM 1.2 package of about 1 MB, for Moodle, Canvas and others. The platform keeps who has finished, the score, and where they stopped.",
    package_made: "The package is made: upload it to your learning platform as it is.",
    failed: "The file could not be made: what it is made of did not come. With a connection it can be tried again.",
    untold: "The learning platform did not keep all of this. What it kept before stays; the result code holds everything.",
};
