import { useEffect } from "react";
import { Measure, Screen } from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { AppealCards } from "./appeal-card";
import { BasisCard, HeadCard, ProposalCard, SideCard } from "./case-cards";
import { CaseFileCard } from "./case-file-card";
import { CaseFoot } from "./case-foot";
import { CircularCard } from "./circular-card";
import { EvidenceCard } from "./evidence-card";
import { MeasureCard } from "./measure-card";
import { NotesCard } from "./notes-card";
import { PrecedentsCard } from "./precedents-card";
import { ReviewCard } from "./review-card";
import { type CaseText, useCase, useOpenCase } from "./use-discipline";

/** While an appeal is open, it is what everybody comes for. */
const appealed = ({ appeal }: CaseText): boolean => (appeal?.deadline ?? null) !== null;

/** One case: whom it is about reads it and says their side, those who handle it decide. */
export const CaseScreen = ({ id }: { id: string }) => {
  const read = useCase(id);
  const open = useOpenCase();
  const mine = read.value?.aboutMe === true;
  useEffect(() => {
    // Whoever has it on screen has been told.
    if (mine) void open.act({ caseId: id });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id, mine]);
  return (
    <Screen title={DISCIPLINE.title} of={read} footer={(found) => <CaseFoot found={found} />}>
      {(found: CaseText) => (
        <Measure>
          <HeadCard found={found} />
          <ProposalCard found={found} />
          {appealed(found) && <AppealCards found={found} />}
          {found.measure && <MeasureCard found={found} measure={found.measure} />}
          {found.measure && <ReviewCard found={found} measure={found.measure} />}
          <BasisCard found={found} />
          <EvidenceCard found={found} />
          <SideCard found={found} />
          {!appealed(found) && <AppealCards found={found} />}
          <NotesCard found={found} />
          <CaseFileCard found={found} />
          <CircularCard found={found} />
          {found.decideRefusal === null && <PrecedentsCard caseId={found.id} />}
        </Measure>
      )}
    </Screen>
  );
};
