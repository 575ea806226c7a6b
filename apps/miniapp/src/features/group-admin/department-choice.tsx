import { PickList, ReadFace, Sheet } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { useDepartments } from "./use-directory";

interface DepartmentListProps {
  chosen: string | null;
  onChoose: (department: { id: string; name: string }) => void;
  /** Asked for only while it is shown. */
  when?: boolean;
}

/** All departments of the organisation, one of which can be chosen. */
export const DepartmentList = ({ chosen, onChoose, when = true }: DepartmentListProps) => {
  const departments = useDepartments(when);
  return (
    <ReadFace of={departments} empty={GROUP_ADMIN.colleagues.nobody}>
      {(list) => (
        <PickList
          bare
          label={GROUP_ADMIN.departments}
          items={list.map(({ id, path, headcount }) => ({
            value: id,
            words: path,
            note: GROUP_ADMIN.headcount(headcount),
          }))}
          chosen={new Set(chosen === null ? [] : [chosen])}
          onPick={(id) => {
            const found = list.find((one) => one.id === id);
            if (found) onChoose(found);
          }}
        />
      )}
    </ReadFace>
  );
};

interface DepartmentChoiceProps extends Omit<DepartmentListProps, "when"> {
  open: boolean;
  onClose: () => void;
}

/** The departments on a sheet. */
export const DepartmentChoice = ({ open, onClose, ...list }: DepartmentChoiceProps) => (
  <Sheet open={open} title={GROUP_ADMIN.departments} onClose={onClose}>
    <DepartmentList {...list} when={open} />
  </Sheet>
);
