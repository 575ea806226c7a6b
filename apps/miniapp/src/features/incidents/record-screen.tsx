import { cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace, useFormDraft, useTapId } from "../../shell";
import {
  ActionButton,
  Body,
  Card,
  DraftBanner,
  Foot,
  Measure,
  Meta,
  Row,
  Screen,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { INCIDENTS } from "../../words/incidents";
import { DepartmentChoice, MemberChoice } from "../choices";
import { FilePicker, useFiles } from "../files";
import { emptyForm, type IncidentForm, whyNotRecord } from "./form";
import { useRecordIncident } from "./use-incidents";

const { record: words } = INCIDENTS;

/** Records an incident of a group: the risk, what was done at once, who sees to it, which departments are told. */
export const RecordIncidentScreen = ({ groupId }: { groupId: string }) => {
  const draft = useFormDraft({ name: "incident", place: groupId, start: emptyForm });
  const { form, change } = draft;
  const { title, risk, taken, person, departments } = form;
  const [choosing, setChoosing] = useState<"PERSON" | "DEPARTMENTS" | null>(null);
  const record = useRecordIncident();
  const tapIdOf = useTapId<IncidentForm>();
  const files = useFiles("VOICE");
  const close = () => setChoosing(null);
  const told = new Set(departments.map(({ id }) => id));
  return (
    <Screen
      title={words.title}
      footer={
        <Foot note={words.note}>
          <ActionButton
            cta
            look="primary"
            does={record}
            with={{
              input: {
                groupId,
                title,
                risk,
                measure: cleanText(taken) || null,
                personId: person?.id ?? null,
                departmentIds: [...told],
                fileIds: files.ids,
                tapId: tapIdOf(form),
              },
            }}
            because={whyNotRecord(form) ?? files.because}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              replace(PAGES.incident, { id: outcome.data.recordIncident.id });
            }}
          >
            {words.act}
          </ActionButton>
        </Foot>
      }
      over={
        <Sheet
          open={choosing !== null}
          title={choosing === "PERSON" ? words.person : words.departments}
          onClose={close}
        >
          {choosing === "PERSON" && (
            <MemberChoice
              groupId={groupId}
              onChoose={(one) => {
                change({ person: one });
                close();
              }}
            />
          )}
          {choosing === "DEPARTMENTS" && (
            <DepartmentChoice
              many
              chosen={told}
              onPick={(one) =>
                change({
                  departments: told.has(one.id)
                    ? departments.filter(({ id }) => id !== one.id)
                    : [...departments, one],
                })
              }
            />
          )}
        </Sheet>
      }
    >
      <Measure>
        <DraftBanner of={draft} />
        <Card>
          <Stack gap={4}>
            <TextField
              label={words.what}
              placeholder={words.whatHint}
              value={title}
              onValue={(title) => change({ title })}
              limit={LIMITS.voiceTitle}
            />
            <TextArea
              label={words.risk}
              placeholder={words.riskHint}
              value={risk}
              onValue={(risk) => change({ risk })}
              limit={LIMITS.voiceText}
            />
            <TextArea
              label={INCIDENTS.taken}
              placeholder={INCIDENTS.takenHint}
              value={taken}
              onValue={(taken) => change({ taken })}
              limit={LIMITS.voiceText}
            />
          </Stack>
        </Card>
        <Card tight>
          <Row end={<Meta>{person?.name ?? words.me}</Meta>} onPress={() => setChoosing("PERSON")}>
            <Body>{words.person}</Body>
          </Row>
          <Row
            end={<Meta>{departments.map(({ name }) => name).join("、") || words.nobody}</Meta>}
            onPress={() => setChoosing("DEPARTMENTS")}
          >
            <Body>{words.departments}</Body>
          </Row>
        </Card>
        <FilePicker files={files} />
      </Measure>
    </Screen>
  );
};
