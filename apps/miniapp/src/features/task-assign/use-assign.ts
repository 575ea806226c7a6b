import { AssignTask, GroupDue } from "@riqing/schema";
import { type FormDraft, useDeed, useFormDraft, useRead } from "../../shell";
import { ASSIGN } from "../../words/task-assign";
import { useGroupsThat } from "../groups";
import { type CloseOut, emptyForm, type TaskForm } from "./form";

/** What the group's next deadlines are, as the server reckons them; null until they are known. */
export function useCloseOut(groupId: string | null): CloseOut | null {
  const due = useRead(GroupDue, { id: groupId ?? "" }, ({ group }) => group, {
    when: groupId !== null,
  });
  return due.value ?? null;
}

/** The groups in which the caller assigns. */
export const useMyAssigning = () =>
  useGroupsThat(({ assignTaskRefusal }) => assignTaskRefusal === null);

export const useAssign = () =>
  useDeed(AssignTask, {
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
