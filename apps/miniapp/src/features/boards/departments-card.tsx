import { useState } from "react";
import { BarLine, Card, MoreRow, Press, View } from "../../ui";
import { BOARDS } from "../../words/boards";
import styles from "./departments-card.module.css";

export interface DepartmentLine {
  id: string;
  name: string;
  asked: number;
  done: number;
  missing: number;
}

interface DepartmentsCardProps {
  departments: readonly DepartmentLine[];
  /** The one whose names are shown; null: all. */
  chosen: string | null;
  onChoose: (departmentId: string | null) => void;
}

const shownAtFirst = 8;

/** By department, the most missing first. A tap shows only its names. */
export const DepartmentsCard = ({ departments, chosen, onChoose }: DepartmentsCardProps) => {
  const [all, setAll] = useState(false);
  const shown = all ? departments : departments.slice(0, shownAtFirst);
  return (
    <Card tight>
      <View role="group" label={BOARDS.byDepartment}>
        {shown.map(({ id, name, asked, done, missing }) => (
          <Press
            key={id}
            className={id === chosen ? `${styles.line} ${styles.chosen}` : styles.line}
            current={id === chosen}
            onPress={() => onChoose(id === chosen ? null : id)}
          >
            <BarLine name={name} part={done} of={asked} end={BOARDS.short(missing)} />
          </Press>
        ))}
      </View>
      {shown.length < departments.length && (
        <MoreRow onPress={() => setAll(true)}>
          {BOARDS.seeDepartments(departments.length - shown.length)}
        </MoreRow>
      )}
    </Card>
  );
};
