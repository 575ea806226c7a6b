import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { back, saveFile, toast } from "../../shell";
import {
  ActionButton,
  Button,
  Card,
  Columns,
  DoneFace,
  Empty,
  Foot,
  KeyValue,
  Measure,
  Meta,
  Screen,
  Section,
  Skeleton,
  Stack,
} from "../../ui";
import { refusalWords } from "../../words/refusals";
import { ROSTER as words } from "../../words/roster";
import { FilePicker, useFiles } from "../files";
import { useMe } from "../me";
import {
  CountsCard,
  Departures,
  Doubts,
  EndingRoles,
  Errors,
  FirstDepartment,
  LeftOut,
  NewDepartments,
  NewParents,
  Source,
  Working,
} from "./roster-cards";
import { changesOf, type Choices, type Imported, useRoster } from "./use-roster";

const table = { most: 1, bytesEach: LIMITS.rosterBytes, endings: ["xlsx", "csv", "txt"] } as const;

/** Why it cannot be imported yet, in words; null: it can. */
export function whyNotTake(
  filesBecause: string | null,
  uploadId: string | null,
  roster: Imported | null,
  accepted: boolean,
  choices: Choices = {},
): string | null {
  const { because } = words;
  if (filesBecause !== null) return filesBecause;
  if (uploadId === null) return because.noFile;
  if (roster === null) return because.notChecked;
  if (roster.sheets.length > 1 && !roster.sheet) return because.sheet;
  if (roster.errorCount > 0) return because.errors(roster.errorCount);
  const isOther = choices.doubtful === "OTHER_PEOPLE";
  if (isOther && roster.doubtful.some(({ kind }) => kind === "NAME")) return because.otherName;
  if (roster.doubtful.length > 0 && !choices.doubtful) return because.doubts;
  if (roster.unknownParents.length > 0 && !choices.newParents) return because.parents;
  if (changesOf(roster) + roster.grantedRoles + roster.endedRoles === 0) return because.unchanged;
  return roster.manyDepart && !accepted ? because.departures(roster.departed) : null;
}

/** 花名册导入: choose a table, see what it changes or what is wrong by line, then import it. */
export const RosterScreen = () => {
  const me = useMe();
  const files = useFiles("ROSTER", table);
  const uploadId = files.ids[0] ?? null;
  const roster = useRoster(uploadId);
  const [accepted, setAccepted] = useState<string | null>(null);
  const { shown, done, choices, choose, progress } = roster;
  const choosing = shown && { roster: shown, choices, onChoose: choose };
  const checked = choosing && shown.errorCount === 0 && !roster.checking ? choosing : null;
  const isAccepted = accepted !== null && accepted === uploadId;

  if (done) return <Done roster={done} />;
  return (
    <Screen
      title={words.title}
      broad
      of={me}
      footer={({ importRosterRefusal }) => (
        <Foot>
          <ActionButton
            cta
            look="primary"
            does={roster.take}
            with={{
              uploadId: uploadId ?? "",
              dryRun: false,
              departures: shown?.departed ?? null,
              ...(Object.keys(choices).length > 0 ? { choices } : {}),
            }}
            refusal={importRosterRefusal}
            because={
              importRosterRefusal
                ? null
                : whyNotTake(files.because, uploadId, shown, isAccepted, choices)
            }
            then={roster.taken}
          >
            {words.act(shown ? changesOf(shown) : 0)}
          </ActionButton>
        </Foot>
      )}
    >
      {({ importRosterRefusal }) =>
        importRosterRefusal ? (
          <Empty>{refusalWords(importRosterRefusal)}</Empty>
        ) : (
          <Columns
            left={
              <>
                <FilePicker files={files} label={words.file} note={words.fileNote} onlyFiles />
                {uploadId !== null && roster.checking && (
                  <Section title={words.checking}>
                    <Skeleton cards={1} />
                  </Section>
                )}
                {uploadId !== null && !roster.checking && shown === null && (
                  <Button wide onPress={roster.recheck}>
                    {words.recheck}
                  </Button>
                )}
                {progress && <Working {...progress} />}
                {choosing && !roster.checking && <Source {...choosing} />}
                {choosing && !roster.checking && <FirstDepartment {...choosing} />}
                {checked && (
                  <>
                    <Doubts {...checked} />
                    <NewParents {...checked} />
                  </>
                )}
              </>
            }
            right={
              <>
                {uploadId === null && <How />}
                {shown && !roster.checking && shown.errorCount > 0 && <Errors roster={shown} />}
                {checked && (
                  <>
                    <Section title={words.checked}>
                      <CountsCard roster={checked.roster} />
                    </Section>
                    <Departures
                      roster={checked.roster}
                      accepted={isAccepted}
                      onAccept={(yes) => setAccepted(yes ? uploadId : null)}
                    />
                    <EndingRoles roster={checked.roster} />
                    <NewDepartments roster={checked.roster} />
                    <LeftOut roster={checked.roster} />
                  </>
                )}
              </>
            }
          />
        )
      }
    </Screen>
  );
};

/** What the table has to look like, and an empty one to fill in. */
const How = () => {
  async function save(): Promise<void> {
    const { templateName, templateText, templateSaved } = words;
    toast(templateSaved[await saveFile(templateName, templateText, "text/csv;charset=utf-8")]);
  }
  return (
    <Section title={words.how}>
      <Card>
        <Stack gap={3}>
          <KeyValue lines={words.columns} />
          <Stack gap={1}>
            {words.rules.map((rule) => (
              <Meta key={rule} tone="ink2">
                {rule}
              </Meta>
            ))}
          </Stack>
          <Button wide look="quiet" icon="down2" onPress={() => void save()}>
            {words.template}
          </Button>
        </Stack>
      </Card>
    </Section>
  );
};

const Done = ({ roster }: { roster: Imported }) => (
  <Screen
    title={words.title}
    footer={
      <Foot>
        <Button cta look="primary" onPress={back}>
          {words.finish}
        </Button>
      </Foot>
    }
  >
    <Measure>
      <DoneFace title={words.done}>{words.doneNote}</DoneFace>
      <CountsCard roster={roster} />
    </Measure>
  </Screen>
);
