import { useState } from "react";
import { colleagueItem, SearchList } from "../../ui";
import { REPORTS } from "../../words/reports";
import type { Named } from "../choices";
import { useColleagues } from "./use-reports";

interface ChoiceProps {
  chosen: ReadonlySet<string>;
  many?: boolean;
  onChoose: (person: Named) => void;
}

/** Somebody of the organisation, found by name or number. */
export const ColleagueChoice = ({ chosen, many, onChoose }: ChoiceProps) => {
  const [typed, setTyped] = useState("");
  return (
    <SearchList
      of={useColleagues(typed)}
      words={REPORTS.people}
      typed={typed}
      onType={setTyped}
      itemOf={colleagueItem}
      chosen={chosen}
      many={many}
      onPick={({ id, name }) => onChoose({ id, name })}
    />
  );
};
