import { LIMITS } from "@riqing/schema";
import {
  Card,
  Caption,
  DateTimeField,
  PickList,
  Section,
  Stack,
  Switch,
  TextArea,
  TextField,
} from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import type { RulesForm } from "./form";

export interface Group {
  id: string;
  name: string;
  memberCount: number;
}

export interface AboutViewProps {
  form: RulesForm;
  change: (part: Partial<RulesForm>) => void;
  problems: Readonly<Record<string, string | undefined>>;
  groups: readonly Group[];
  /** Whether the caller may write for all groups. */
  mayAll: boolean;
  /** Nothing is published yet. */
  first: boolean;
  today: string;
}

const { about: words } = RULES_EDIT;

/** To whom it applies, from when, until when it is signed, and who explains it. */
export const AboutView = (props: AboutViewProps) => {
  const { form, change, problems, first, today } = props;
  const past = (day: string) => (day !== "" && day < today ? words.past : null);
  return (
    <>
      <Card>
        <Stack gap={4}>
          <TextField
            label={words.name}
            placeholder={words.nameHint}
            value={form.title}
            onValue={(title) => change({ title })}
            limit={LIMITS.rulesTitle}
            problem={problems.title}
          />
          <TextField
            label={words.office}
            placeholder={words.officeHint}
            value={form.interpretingOffice}
            onValue={(interpretingOffice) => change({ interpretingOffice })}
            limit={LIMITS.interpretingOffice}
            problem={problems.interpretingOffice}
          />
          <TextArea
            rows={3}
            label={words.change}
            placeholder={words.changeHint}
            value={form.statedChange}
            onValue={(statedChange) => change({ statedChange })}
            limit={LIMITS.statedChange}
            note={first ? words.changeFirst : undefined}
            problem={problems.statedChange}
          />
        </Stack>
      </Card>
      <Card>
        <Stack gap={4}>
          <DateTimeField
            label={words.effective}
            date={form.effectiveOn}
            onDate={(effectiveOn) => change({ effectiveOn })}
            min={today}
            problem={problems.effectiveOn ?? past(form.effectiveOn)}
          />
          <DateTimeField
            label={words.signBy}
            date={form.signByOn}
            onDate={(signByOn) => change({ signByOn })}
            min={today}
            problem={problems.signByOn ?? past(form.signByOn)}
          />
          {form.signByOn !== "" && form.signByOn < form.effectiveOn && (
            <Caption>{words.signBefore}</Caption>
          )}
        </Stack>
      </Card>
      <Groups {...props} />
    </>
  );
};

const Groups = ({ form, change, problems, groups, mayAll }: AboutViewProps) => {
  const chosen = new Set(form.groupIds);
  const turn = (id: string) =>
    change({
      groupIds: chosen.has(id) ? form.groupIds.filter((one) => one !== id) : [...form.groupIds, id],
    });
  return (
    <Section title={words.to}>
      <Card tight>
        <Switch
          label={words.all}
          note={words.allNote}
          on={form.appliesToAll}
          onTurn={(appliesToAll) => change({ appliesToAll })}
          because={mayAll ? null : words.allRefused}
        />
      </Card>
      {!form.appliesToAll && (
        <PickList
          many
          label={words.listed}
          items={groups.map(({ id, name, memberCount }) => ({
            value: id,
            words: name,
            note: words.people(memberCount),
          }))}
          chosen={chosen}
          onPick={turn}
        />
      )}
      {problems.groupIds && <Caption tone="danger">{problems.groupIds}</Caption>}
    </Section>
  );
};
