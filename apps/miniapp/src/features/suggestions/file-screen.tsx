import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { openReport, PAGES, replace, useFormDraft, useTapId } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  Chips,
  DraftBanner,
  Foot,
  Icon,
  Measure,
  Meta,
  Row,
  Screen,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { SUGGESTIONS } from "../../words/suggestions";
import { DepartmentChoice } from "../choices";
import { FilePicker, useFiles } from "../files";
import { emptyForm, type Place, type SuggestionForm, whyNotFile } from "./form";
import { useFileSuggestion } from "./use-suggestions";

const { file: words } = SUGGESTIONS;
const PLACES: readonly Place[] = ["GROUP", "DEPARTMENT", "OFFICE"];

/** Files a suggestion or a complaint: to the owner of a group, to a department, or to the office. */
export const FileSuggestionScreen = ({ groupId }: { groupId: string }) => {
  const start = () => emptyForm(groupId !== "");
  const draft = useFormDraft({ name: "suggestion", place: groupId, start });
  const { form, change } = draft;
  const { kind, place, department, title, text } = form;
  const [choosing, setChoosing] = useState(false);
  const file = useFileSuggestion();
  const tapIdOf = useTapId<SuggestionForm>();
  const files = useFiles("VOICE");
  return (
    <Screen
      title={words.title}
      footer={
        <Foot note={words.note}>
          <ActionButton
            cta
            look="primary"
            does={file}
            with={{
              input: {
                kind,
                groupId: place === "GROUP" ? groupId : null,
                departmentId: place === "DEPARTMENT" ? (department?.id ?? null) : null,
                title,
                text,
                fileIds: files.ids,
                tapId: tapIdOf(form),
              },
            }}
            because={whyNotFile(form) ?? files.because}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              replace(PAGES.suggestion, { id: outcome.data.fileSuggestion.id });
            }}
          >
            {words.act}
          </ActionButton>
        </Foot>
      }
      over={
        <Sheet open={choosing} title={words.department} onClose={() => setChoosing(false)}>
          <DepartmentChoice
            chosen={new Set(department ? [department.id] : [])}
            onPick={(one) => {
              change({ department: one });
              setChoosing(false);
            }}
          />
        </Sheet>
      }
    >
      <Measure>
        <DraftBanner of={draft} />
        <Card>
          <Stack gap={3}>
            <Meta>{words.kind}</Meta>
            <Chips
              label={words.kind}
              choices={(["SUGGESTION", "COMPLAINT"] as const).map((value) => ({
                value,
                words: SUGGESTIONS.kinds[value],
              }))}
              chosen={kind}
              onChoose={(kind) => change({ kind })}
            />
            <Meta>{words.place}</Meta>
            <Chips
              label={words.place}
              choices={PLACES.filter((value) => groupId !== "" || value !== "GROUP").map(
                (value) => ({ value, words: words.places[value] }),
              )}
              chosen={place}
              onChoose={(place) => change({ place })}
            />
          </Stack>
        </Card>
        {place === "DEPARTMENT" && (
          <Card tight>
            <Row
              end={<Meta>{department?.name ?? words.choose}</Meta>}
              onPress={() => setChoosing(true)}
            >
              <Body>{words.department}</Body>
            </Row>
          </Card>
        )}
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
              label={words.text}
              placeholder={words.textHint}
              value={text}
              onValue={(text) => change({ text })}
              limit={LIMITS.voiceText}
            />
          </Stack>
        </Card>
        <FilePicker files={files} />
        <Card tight>
          <Row start={<Icon name="lock" />} onPress={() => openReport({ kind: "SUGGESTION" })}>
            <Body>{words.withoutName}</Body>
            <Caption>{words.withoutNameNote}</Caption>
          </Row>
        </Card>
      </Measure>
    </Screen>
  );
};
