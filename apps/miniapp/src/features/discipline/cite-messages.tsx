import { CitableMessages } from "@riqing/schema";
import { clock, useReadList } from "../../shell";
import { Caption, Empty, PickList } from "../../ui";
import { EVIDENCE } from "../../words/evidence";
import { shortTime } from "../../words/times";

const { messages: words } = EVIDENCE;

interface MessageChoiceProps {
  /** Messages of this group. */
  groupId: string;
  chosen: readonly string[];
  /** Why no more can be chosen; null: they can. */
  full: string | null;
  onChange: (ids: string[]) => void;
}

/** The messages to me that can be cited in a case of a group, the newest first. */
export const MessageChoice = ({ groupId, chosen, full, onChange }: MessageChoiceProps) => {
  const read = useReadList(CitableMessages, {}, ({ inbox }) => inbox);
  const items = (read.value ?? []).filter(({ citableIn }) => citableIn.includes(groupId));
  if (items.length === 0 && !read.hasMore) return <Empty>{words.none}</Empty>;
  return (
    <>
      {items.length === 0 && <Caption>{words.noneYet}</Caption>}
      <PickList
        bare
        many
        label={words.title}
        items={items.map(({ id, title, body, at }) => ({
          value: id,
          words: title,
          note: [shortTime(at, clock.now()), body].filter(Boolean).join(" · "),
          because: chosen.includes(id) ? undefined : (full ?? undefined),
        }))}
        chosen={new Set(chosen)}
        onPick={(id) =>
          onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
        }
        more={read.hasMore ? { words: words.more, onPress: read.more } : undefined}
      />
    </>
  );
};
