import { Me, type MeQuery } from "@riqing/schema";
import { useEffect } from "react";
import { useRead } from "../../shell";
import { setZone } from "../../words/times";

export type MyFacts = MeQuery["me"];

/** Who is here: person, organisation, roles, what they may not do and why. Sets the clock's zone. */
export function useMe() {
  const me = useRead(Me, {}, (data) => data.me);
  const zone = me.value?.organisation.timeZone;
  useEffect(() => {
    if (zone) setZone(zone);
  }, [zone]);
  return me;
}
