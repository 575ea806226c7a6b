import { clock, PAGES, replace, useTapId } from "../../shell";
import { Button, Columns, DraftBanner, Foot, RefusedFace, Screen } from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { ASSIGN } from "../../words/task-assign";
import { FilePicker, useFiles } from "../files";
import { RefusedGroup } from "../groups";
import { DueField, GroupField, PeopleFields, TextFields } from "./fields";
import { assignInput, type TaskForm, whyNotAssign } from "./form";
import { useAssign, useDraft, useMyAssigning } from "./use-assign";

/** Assigns a task (Mission T1); `groupId` is the group it was begun in. */
export const AssignScreen = ({ groupId }: { groupId: string | undefined }) => {
  const groups = useMyAssigning();
  const { value } = groups;
  // Begun in a group in which the caller may not: another group is not taken for it.
  if (groupId !== undefined && value?.every(({ id }) => id !== groupId)) {
    return <RefusedGroup id={groupId} title={ASSIGN.title} because={ASSIGN.noGroupsFollows} />;
  }
  if (!value || value.length === 0) {
    return (
      <Screen title={ASSIGN.title} of={groups}>
        {() => <RefusedFace code="NOT_ALLOWED" because={ASSIGN.noGroupsFollows} />}
      </Screen>
    );
  }
  return <Writing groups={value} groupId={groupId} />;
};

interface WritingProps {
  groups: readonly { id: string; name: string; department: { name: string } }[];
  groupId: string | undefined;
}

const Writing = ({ groups, groupId }: WritingProps) => {
  const begun = groups.find(({ id }) => id === groupId) ?? (groups.length === 1 ? groups[0] : null);
  const draft = useDraft(begun?.id ?? null);
  const assign = useAssign();
  const files = useFiles("TASK");
  const tapIdOf = useTapId<[TaskForm, string[]]>();
  const { form, change } = draft;
  const error = assign.outcome?.state === "REFUSED" ? assign.outcome.error : null;
  const fields = { form, change, problems: problemsOf(error) };
  const people = form.responsible.length + form.collaborators.length;

  async function send() {
    const outcome = await assign.act({
      input: assignInput(form, files.ids, clock.now(), tapIdOf([form, files.ids])),
    });
    if (outcome.state !== "DONE") return;
    draft.done();
    replace(PAGES.task, { id: outcome.data.assignTask.id, fresh: "1" });
  }

  return (
    <Screen
      title={ASSIGN.title}
      broad
      footer={
        <Foot>
          <Button
            cta
            look="primary"
            because={whyNotAssign(form, clock.now()) ?? files.because}
            busy={assign.busy}
            onPress={() => void send()}
          >
            {ASSIGN.act(people)}
          </Button>
        </Foot>
      }
    >
      <DraftBanner of={draft} />
      <Columns
        left={
          <>
            {groups.length > 1 && <GroupField form={form} change={change} groups={groups} />}
            <TextFields {...fields} />
          </>
        }
        right={
          <>
            <PeopleFields {...fields} />
            <DueField {...fields} />
            <FilePicker files={files} />
          </>
        }
      />
    </Screen>
  );
};
