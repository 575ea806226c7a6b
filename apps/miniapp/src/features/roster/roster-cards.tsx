import {
  Banner,
  Body,
  Caption,
  Card,
  Chips,
  KeyValue,
  Meta,
  Progress,
  Row,
  Section,
  Stack,
  Switch,
} from "../../ui";
import { ROSTER as words } from "../../words/roster";
import type { Choices, Imported } from "./use-roster";

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

interface ChoosingProps {
  roster: Imported;
  choices: Choices;
  onChoose: (said: Choices) => void;
}

/** Which table of the file was read, and which line was taken for its header. */
export const Source = ({ roster, choices, onChoose }: ChoosingProps) => {
  const { sheet, sheets, headerLine } = roster;
  const chosen = sheet ?? choices.sheet ?? null;
  return (
    <>
      {sheets.length > 1 && (
        <Section title={words.sheets}>
          <Chips
            label={words.sheets}
            choices={sheets.map((name) => ({ value: name, words: name }))}
            chosen={chosen}
            onChoose={(name) => onChoose({ sheet: name })}
          />
        </Section>
      )}
      {headerLine > 0 && <Caption num>{words.source(sheet ?? null, headerLine)}</Caption>}
    </>
  );
};

/** Whether those whose number or name seems to have changed are who they were. */
export const Doubts = ({ roster, choices, onChoose }: ChoosingProps) => {
  const { doubtful } = roster;
  if (doubtful.length === 0 && !choices.doubtful) return null;
  const said = choices.doubtful ?? null;
  const isOtherName = said === "OTHER_PEOPLE" && doubtful.some(({ kind }) => kind === "NAME");
  return (
    <Section title={words.doubts(doubtful.length)}>
      <Banner look="wait" icon="warn">
        {words.doubtsNote}
      </Banner>
      {doubtful.length > 0 && (
        <Card tight>
          {doubtful.map(({ kind, line, was, now }) => (
            <Row key={line}>
              <Meta num strong>
                {words.line(line)}
              </Meta>
              <Body>
                {kind === "NUMBER"
                  ? words.changedNumber(was.name, was.staffNo, now.staffNo)
                  : words.changedName(was.staffNo, was.name, now.name)}
              </Body>
            </Row>
          ))}
        </Card>
      )}
      <Chips
        label={words.who}
        choices={[
          { value: "SAME_PEOPLE", words: words.same },
          { value: "OTHER_PEOPLE", words: words.other },
        ]}
        chosen={said}
        onChoose={(doubtful) => onChoose({ doubtful })}
      />
      {said && <Caption>{isOtherName ? words.otherNameNote : words.sameNote[said]}</Caption>}
    </Section>
  );
};

export const EndingRoles = ({ roster }: { roster: Imported }) =>
  roster.endedRoles === 0 ? null : (
    <Section title={words.endingRoles(roster.endedRoles)}>
      <Card>
        <Names names={roster.endingRoles} of={roster.endedRoles} />
      </Card>
    </Section>
  );

/** Departments that only stand as the one above: perhaps a slip of the pen. */
export const NewParents = ({ roster, choices, onChoose }: ChoosingProps) => {
  const { unknownParents } = roster;
  if (unknownParents.length === 0) return null;
  return (
    <Section title={words.newParents(unknownParents.length)}>
      <Card>
        <Names names={unknownParents} of={unknownParents.length} />
      </Card>
      <Card tight>
        <Switch
          label={words.acceptParents(unknownParents.length)}
          note={words.acceptParentsNote}
          on={choices.newParents ?? false}
          onTurn={(newParents) => onChoose({ newParents })}
        />
      </Card>
    </Section>
  );
};

/** Sums, signatures and remarks: left out, and not in silence. */
export const LeftOut = ({ roster }: { roster: Imported }) =>
  roster.leftOut.length === 0 ? null : (
    <Section title={words.leftOut(roster.leftOut.length)}>
      <Card tight>
        {roster.leftOut.map(({ line, text }) => (
          <Row key={line}>
            <Meta num>{words.line(line)}</Meta>
            <Body>{text}</Body>
          </Row>
        ))}
      </Card>
    </Section>
  );

export const FirstDepartment = ({ roster, choices, onChoose }: ChoosingProps) => {
  const isOn = choices.firstDepartment ?? false;
  if (!isOn && !roster.errors.some(({ column }) => column === words.department)) return null;
  return (
    <Card tight>
      <Switch
        label={words.firstDepartment}
        note={words.firstDepartmentNote}
        on={isOn}
        onTurn={(firstDepartment) => onChoose({ firstDepartment })}
      />
    </Card>
  );
};

/** How far it is, where it takes long. */
export const Working = ({ done, total }: { done: number; total: number }) => (
  <Card>
    <Stack gap={2}>
      <Progress part={done} of={total} label={words.progress(done, total)} />
      <Body num>{words.progress(done, total)}</Body>
      <Caption>{words.working}</Caption>
    </Stack>
  </Card>
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
