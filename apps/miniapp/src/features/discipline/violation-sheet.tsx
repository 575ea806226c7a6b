import { PickList, Sheet } from "../../ui";
import { clauseWords, DISCIPLINE } from "../../words/discipline";
import { EVIDENCE } from "../../words/evidence";
import { GroupChoice, MemberChoice, type Named } from "../choices";
import { MessageChoice } from "./cite-messages";
import type { ViolationForm } from "./form";

const { violation: words } = DISCIPLINE;

/** What is chosen for a record in a sheet. */
export type Choosing = "GROUP" | "PERSON" | "CLAUSE" | "MESSAGES";

const titles: Record<Choosing, string> = {
  GROUP: words.group,
  PERSON: words.person,
  CLAUSE: words.clause,
  MESSAGES: EVIDENCE.messages.title,
};

interface ViolationSheetProps {
  asked: Choosing | null;
  group: Named | null;
  /** Of what is cited, its groups; null: any of mine. */
  groups: readonly Named[] | null;
  /** Those that the kind rests on stand first. */
  clauses: readonly { key: string; label: string; text: string }[];
  clauseKey: string;
  messages: readonly string[];
  /** How many messages can be cited. */
  most: number;
  onChange: (part: Partial<ViolationForm>) => void;
  onClose: () => void;
}

/** Who, where, by which clause, and which messages. */
export const ViolationSheet = (props: ViolationSheetProps) => {
  const { asked, group, groups, clauses, clauseKey, messages, most, onChange, onClose } = props;
  const choose = (part: Partial<ViolationForm>) => {
    onChange(part);
    onClose();
  };
  const inGroup = (one: Named | null) =>
    choose({ group: one, person: null, kindKey: "", clauseKey: "", messages: [] });
  return (
    <Sheet open={asked !== null} title={asked ? titles[asked] : ""} onClose={onClose}>
      {asked === "GROUP" && groups && (
        <PickList
          bare
          label={words.group}
          items={groups.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={new Set([group?.id ?? ""])}
          onPick={(id) => inGroup(groups.find((each) => each.id === id) ?? null)}
        />
      )}
      {asked === "GROUP" && !groups && <GroupChoice onChoose={inGroup} />}
      {asked === "PERSON" && group && (
        <MemberChoice groupId={group.id} onChoose={(one) => choose({ person: one })} />
      )}
      {asked === "CLAUSE" && (
        <PickList
          bare
          label={words.clause}
          items={clauses.map(({ key, label, text }) => ({
            value: key,
            words: clauseWords(label, text),
          }))}
          chosen={new Set([clauseKey])}
          onPick={(key) => choose({ clauseKey: key })}
        />
      )}
      {asked === "MESSAGES" && group && (
        <MessageChoice
          groupId={group.id}
          chosen={messages}
          full={messages.length >= most ? EVIDENCE.messages.full(most) : null}
          onChange={(ids) => onChange({ messages: ids })}
        />
      )}
    </Sheet>
  );
};
