import { PickList, ReadFace, Sheet } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { useDepartments } from "./use-directory";

interface DepartmentChoiceProps {
  open: boolean;
  onClose: () => void;
  chosen: string | null;
  onChoose: (department: { id: string; name: string }) => void;
}

/** One department of the organisation. */
export const DepartmentChoice = ({ open, onClose, chosen, onChoose }: DepartmentChoiceProps) => {
  const departments = useDepartments(open);
  return (
    <Sheet open={open} title={GROUP_ADMIN.departments} onClose={onClose}>
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
    </Sheet>
  );
};
