//! Questions asked of the model: how a lever moves satisfaction and loyalty, why figures moved, which kind of customers moved
//! most, which stage holds the service back, the five gaps, the firm among its rivals, and whether better quality pays.

mod response;
mod exhibit;
mod letter;
pub mod ledger;

pub use exhibit::{Exhibit, Topic};
pub use letter::Letter;
pub use response::{Grain, N_POINTS, Reading, Response, ResponsePoint, Who, weighted};

mod segments;
mod stages;
mod gaps;
mod competition;
mod money;

pub use competition::{
    Known, MapPoint, Offer, Parts, Seller, ValueMap, offers, ranked_differently, trial_shares, value_map,
};
pub use gaps::{Gap, GapView};
pub use money::{Account, LifetimeValue, Payback, ReturnOnQuality, return_on_quality};
pub use segments::{MovedBy, SegmentFigures, SegmentMove, most_moved, segment_moves};
pub use stages::{Raise, StageGain, holding_back, stage_gains};
