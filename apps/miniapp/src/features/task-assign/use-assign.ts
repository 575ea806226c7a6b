import { AssignTask, GroupPage, MyGroups, MyTodo, Tasks } from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { ASSIGN } from "../../words/task-assign";
import { type FormDraft, useFormDraft } from "../form-draft";
import { emptyForm, type TaskForm } from "./form";

/** The groups in which the caller assigns. */
export const useMyAssigning = () =>
  useRead(MyGroups, { first: 50 }, ({ myGroups }) =>
    myGroups.nodes.filter(({ assignTaskRefusal }) => assignTaskRefusal === null),
  );

export const useAssign = () =>
  useDeed(AssignTask, {
    refreshes: [Tasks, MyTodo, GroupPage, MyGroups],
    said: (_, { input }) =>
      ASSIGN.done(input.responsibleIds.length + (input.collaboratorIds?.length ?? 0)),
  });

function sound(found: object): TaskForm | null {
  const form = { ...emptyForm(null), ...(found as Partial<TaskForm>) };
  const whole =
    [form.goal, form.requirements].every((text) => typeof text === "string") &&
    [form.responsible, form.collaborators].every(Array.isArray) &&
    typeof form.due === "object" &&
    form.due.preset in ASSIGN.dues;
  return whole ? form : null;
}

/** A task that is being written, kept on the device until it is assigned. */
export const useDraft = (groupId: string | null): FormDraft<TaskForm> =>
  useFormDraft({
    name: "task-draft",
    place: groupId ?? "any",
    start: () => emptyForm(groupId),
    read: sound,
  });
