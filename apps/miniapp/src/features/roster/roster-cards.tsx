import { Banner, Body, Caption, Card, KeyValue, Meta, Row, Section, Stack, Switch } from "../../ui";
import { ROSTER as words } from "../../words/roster";
import type { Imported } from "./use-roster";

/** What is different, each with its number; what stays as it is comes last. */
export const CountsCard = ({ roster }: { roster: Imported }) => {
  const { counts, people, things } = words;
  // That nobody leaves is worth saying; that nobody comes back is not.
  const always = (key: "added" | "updated" | "returned" | "departed") =>
    key === "added" || key === "departed" || roster[key] > 0;
  const ofPeople = ["added", "updated", "returned", "departed"] as const;
  const ofThings = ["newDepartments", "movedDepartments", "grantedRoles", "endedRoles"] as const;
  return (
    <Card>
      <KeyValue
        lines={[
          ...ofPeople
            .filter(always)
            .map((key) => ({ key: counts[key], value: people(roster[key]) })),
          ...ofThings
            .filter((key) => roster[key] > 0)
            .map((key) => ({ key: counts[key], value: things(roster[key]) })),
          { key: counts.unchanged, value: people(roster.unchanged) },
        ]}
      />
    </Card>
  );
};

const Names = ({ names, of }: { names: readonly string[]; of: number }) => (
  <Stack gap={1}>
    <Body>{names.join("、")}</Body>
    {of > names.length && <Caption num>{words.others(of - names.length)}</Caption>}
  </Stack>
);

interface DeparturesProps {
  roster: Imported;
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}

/** Who leaves, by name: a wrong file is noticed here, or never. */
export const Departures = ({ roster, accepted, onAccept }: DeparturesProps) => {
  const { departed, departing, manyDepart } = roster;
  if (departed === 0) return null;
  return (
    <Section title={words.leaving(departed)}>
      {manyDepart && (
        <Banner look="danger" icon="warn">
          {words.many(departed)}
        </Banner>
      )}
      <Card>
        <Stack gap={2}>
          <Names names={departing} of={departed} />
          <Caption>{words.leavingNote}</Caption>
        </Stack>
      </Card>
      {manyDepart && (
        <Card tight>
          <Switch
            label={words.accept(departed)}
            note={words.acceptNote}
            on={accepted}
            onTurn={onAccept}
          />
        </Card>
      )}
    </Section>
  );
};

export const NewDepartments = ({ roster }: { roster: Imported }) =>
  roster.newDepartments === 0 ? null : (
    <Section title={words.departments(roster.newDepartments)}>
      <Card>
        <Names names={roster.newDepartmentPaths} of={roster.newDepartments} />
      </Card>
    </Section>
  );

/** What has to be corrected, by line, before anything is changed. */
export const Errors = ({ roster }: { roster: Imported }) => {
  const { errors, errorCount } = roster;
  return (
    <Section title={words.errors(errorCount)}>
      <Banner look="wait" icon="warn">
        {words.errorsNote}
      </Banner>
      <Card tight>
        {errors.map(({ line, column, reason, value }, at) => (
          <Row key={at}>
            <Meta num tone="danger" strong>
              {[words.line(line), column].filter(Boolean).join(" · ")}
            </Meta>
            <Body>{reason}</Body>
            {value !== null && <Caption>{words.stands(value)}</Caption>}
          </Row>
        ))}
      </Card>
      {errorCount > errors.length && (
        <Caption centre num>
          {words.others(errorCount - errors.length)}
        </Caption>
      )}
    </Section>
  );
};
