import { DemoPeople, EnterAs } from "@riqing/schema";
import { useDeed, useRead } from "../../shell";

/** Whom one can be in the demo; elsewhere, nobody. */
export const useDemoPeople = () => useRead(DemoPeople, {}, (data) => data.demoPeople);

/** Be somebody of the demo. */
export const useEnterAs = () => useDeed(EnterAs);
