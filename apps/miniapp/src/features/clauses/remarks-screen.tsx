import { useState } from "react";
import { Screen, Seg } from "../../ui";
import { CLAUSES } from "../../words/clauses";
import { useRulebook } from "../rules";
import { ProposalList } from "./proposal-list";
import { QuestionList } from "./question-list";
import { useProposals, useQuestions } from "./use-clauses";

interface RemarksScreenProps {
  rulebookId: string;
  /** What is shown first. */
  first: "questions" | "proposals";
}

/** 提问和建议: all that was asked and proposed about a rulebook. */
export const RemarksScreen = ({ rulebookId, first }: RemarksScreenProps) => {
  const rulebook = useRulebook(rulebookId);
  const questions = useQuestions(rulebookId, null);
  const proposals = useProposals(rulebookId, null);
  const [view, setView] = useState<"questions" | "proposals">(first);
  return (
    <Screen title={CLAUSES.all.title} of={rulebook}>
      {() => (
        <>
          <Seg
            label={CLAUSES.all.title}
            choices={(["questions", "proposals"] as const).map((value) => ({
              value,
              words: CLAUSES.all.views[value],
            }))}
            chosen={view}
            onChoose={setView}
          />
          {view === "questions" ? (
            <QuestionList several of={questions} />
          ) : (
            <ProposalList several of={proposals} />
          )}
        </>
      )}
    </Screen>
  );
};
