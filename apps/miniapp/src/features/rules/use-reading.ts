import { OpenRules } from "@riqing/schema";
import { useEffect, useMemo, useRef, useState } from "react";
import { clock, newId, outbox, request, session, watchSeen } from "../../shell";
import { type Block, type Placed, countOf } from "./articles";
import type { VersionRead } from "./use-rules";

/** The element that ends a 条. In view: the 条 was read to its end. */
export const endOf = (key: string): string => `end-${key}`;

/**
 * How far the text has been read. The server is told when it was opened and when its last clause was
 * seen (Mission R3); the second is kept without network, before the signature that needs it.
 */
export function useReading(
  version: VersionRead | undefined,
  blocks: readonly Block<Placed>[],
): { read: number; of: number; reached: boolean } {
  const [furthest, setFurthest] = useState(0);
  const of = countOf(blocks);
  const id = version?.id;
  const asked = version !== undefined && asksMe(version);
  const before = Boolean(version?.myReading?.endReachedAt || version?.mySignature);
  const last = blocks.length;
  const seenLast = last > 0 && furthest >= last;
  const told = useRef({ opened: "", reached: "" });

  const ends = useMemo(() => blocks.map(({ key }) => endOf(key)), [blocks]);
  useEffect(
    () => watchSeen(ends, (end) => setFurthest((so) => Math.max(so, ends.indexOf(end) + 1))),
    [ends],
  );
  useEffect(() => {
    if (!id || !asked || told.current.opened === id) return;
    told.current.opened = id;
    request(OpenRules, { versionId: id, endReached: false }).catch(() => undefined);
  }, [id, asked]);
  useEffect(() => {
    if (!id || !asked || before || !seenLast || told.current.reached === id) return;
    told.current.reached = id;
    tellReached(id);
  }, [id, asked, before, seenLast]);

  const reached = before || seenLast;
  const read = countOf(blocks.slice(0, furthest));
  return { read: reached ? of : read, of, reached };
}

/** Reading is noted of those who are asked to sign, and of the newest version only. */
const asksMe = ({ signRefusal }: VersionRead): boolean =>
  signRefusal === null ||
  signRefusal === "RULES_END_NOT_REACHED" ||
  signRefusal === "RULES_QUESTIONS_OPEN";

/** Through the outbox, quietly: in front of the signature, and nobody has to hear of it. */
function tellReached(versionId: string): void {
  const personId = session.current()?.personId;
  if (!personId) return;
  outbox
    .keep({
      id: newId(),
      personId,
      documentName: OpenRules.name,
      documentText: OpenRules.text,
      variables: { versionId, endReached: true },
      label: "",
      tappedAt: clock.now().toISOString(),
    })
    .catch(() => undefined);
}
