import { AssignTask, GroupPage, WorkingDays } from "@riqing/schema";
import { clock, type FormDraft, useDeed, useFormDraft, useRead } from "../../shell";
import { monthOf } from "../../ui";
import { ASSIGN } from "../../words/task-assign";
import { toFields } from "../../words/times";
import { useGroupsThat } from "../groups";
import { type CloseOut, emptyForm, type TaskForm } from "./form";

/** When the group closes its days, and whether today is one; null until both are known. */
export function useCloseOut(groupId: string | null): CloseOut | null {
  const today = toFields(clock.now()).date;
  const tomorrow = toFields(new Date(clock.now().getTime() + 86_400_000)).date;
  const when = groupId !== null;
  const at = useRead(GroupPage, { id: groupId ?? "" }, ({ group }) => group.hours.closeOutAt, {
    when,
  });
  const days = useRead(WorkingDays, monthOf(today), ({ workingDays }) => workingDays.days, {
    when,
  });
  if (at.value === undefined || days.value === undefined) return null;
  const works = (on: string) => days.value?.find(({ day }) => day === on)?.workday ?? true;
  return { closeOutAt: at.value, workday: works(today), workdayTomorrow: works(tomorrow) };
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
