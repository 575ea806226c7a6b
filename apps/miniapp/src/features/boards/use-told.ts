import { RecordTold } from "@riqing/schema";
import { useDeed } from "../../shell";
import { PERSON } from "../../words/board";

/** Writes down that somebody was told by phone or face to face; their own word is still open. */
export const useTold = () => useDeed(RecordTold, { said: PERSON.told });
