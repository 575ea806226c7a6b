import { Empty, PickList, ReadFace } from "../../ui";
import { QUESTIONS } from "../../words/questions";
import { useAskable } from "./use-questions";

interface DepartmentListProps {
  groupId: string;
  chosen: string | null;
  onChoose: (department: { id: string; name: string }) => void;
}

/** Departments with a head, of which one is asked. */
export const DepartmentList = ({ groupId, chosen, onChoose }: DepartmentListProps) => {
  const departments = useAskable(groupId);
  return (
    <ReadFace of={departments} empty={<Empty>{QUESTIONS.none}</Empty>}>
      {(found) => (
        <PickList
          bare
          label={QUESTIONS.department}
          items={found.map(({ id, name, path }) => ({
            value: id,
            words: name,
            note: path === name ? undefined : path,
          }))}
          chosen={new Set(chosen === null ? [] : [chosen])}
          onPick={(id) => {
            const one = found.find((department) => department.id === id);
            if (one) onChoose({ id, name: one.name });
          }}
        />
      )}
    </ReadFace>
  );
};
