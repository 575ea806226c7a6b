/**
 * What became of a topic. STOPPED: no more of it for now. ASKED: whoever is in office is asked whether to ban it.
 * AGREED: all of them agreed, so that it is a clause of the draft. REFUSED: one of them did not. WITHDRAWN: by whoever
 * proposed it.
 */
export const TOPIC_STATES = ["STOPPED", "ASKED", "AGREED", "REFUSED", "WITHDRAWN"] as const;
export type TopicState = (typeof TOPIC_STATES)[number];
