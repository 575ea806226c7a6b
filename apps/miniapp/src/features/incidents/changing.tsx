import { useState } from "react";
import { clock, useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  DayChoice,
  DraftBanner,
  Meta,
  Row,
  Stack,
} from "../../ui";
import { INCIDENTS } from "../../words/incidents";
import { dayWords, toFields } from "../../words/times";
import { DepartmentChoice, MemberChoice, type Named } from "../choices";
import { type IncidentText, useUpdateIncident } from "./use-incidents";

const { changes: words } = INCIDENTS;

interface Changes {
  person: Named | null;
  dueOn: string;
  departments: Named[];
}

/** Gives it to somebody else, moves its day, or tells further departments; what it was stays on record. */
export const Changing = ({ found, onDone }: { found: IncidentText; onDone: () => void }) => {
  const start = (): Changes => ({ person: null, dueOn: found.dueOn, departments: [] });
  const draft = useFormDraft({ name: "incident-change", place: found.id, start });
  const { form, change } = draft;
  const { person, dueOn, departments } = form;
  const [choosing, setChoosing] = useState<"PERSON" | "DEPARTMENTS" | null>(null);
  const update = useUpdateIncident();
  const close = () => setChoosing(null);
  if (choosing === "PERSON")
    return (
      <MemberChoice
        groupId={found.groupId}
        onChoose={(one) => {
          change({ person: one });
          close();
        }}
      />
    );
  if (choosing === "DEPARTMENTS") {
    const told = new Set(found.departments.map(({ departmentId }) => departmentId));
    const chosen = new Set(departments.map(({ id }) => id));
    return (
      <Stack gap={3}>
        <DepartmentChoice
          many
          chosen={new Set([...told, ...chosen])}
          onPick={(one) => {
            // What was told before cannot be untold.
            if (told.has(one.id)) return;
            change({
              departments: chosen.has(one.id)
                ? departments.filter(({ id }) => id !== one.id)
                : [...departments, one],
            });
          }}
        />
        <Button cta look="primary" onPress={close}>
          {words.back}
        </Button>
      </Stack>
    );
  }
  const today = toFields(clock.now()).date;
  const nothing = person === null && dueOn === found.dueOn && departments.length === 0;
  return (
    <Stack gap={3}>
      <DraftBanner of={draft} />
      <Row
        end={<Meta>{person?.name ?? found.person.name}</Meta>}
        onPress={() => setChoosing("PERSON")}
      >
        <Body>{words.person}</Body>
      </Row>
      <Row
        end={<Meta>{departments.map(({ name }) => name).join("、") || words.nobody}</Meta>}
        onPress={() => setChoosing("DEPARTMENTS")}
      >
        <Body>{words.departments}</Body>
      </Row>
      <DayChoice
        label={words.dueOn}
        value={dueOn}
        words={dayWords(dueOn, clock.now())}
        onValue={(dueOn) => change({ dueOn })}
        min={today}
      />
      <Caption>{words.note}</Caption>
      <ActionButton
        cta
        look="primary"
        does={update}
        with={{
          input: {
            incidentId: found.id,
            personId: person?.id ?? null,
            dueOn: dueOn === found.dueOn ? null : dueOn,
            departmentIds: departments.map(({ id }) => id),
          },
        }}
        because={nothing ? words.missing : null}
        then={(outcome) => {
          if (outcome.state !== "DONE") return;
          draft.done();
          onDone();
        }}
      >
        {words.act}
      </ActionButton>
    </Stack>
  );
};
