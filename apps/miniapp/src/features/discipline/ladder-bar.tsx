import { MEASURES } from "@riqing/schema";
import { Stages } from "../../ui";
import { DISCIPLINE, measureWords } from "../../words/discipline";

/** On which rung of the ladder a measure is. */
export const LadderBar = ({ measure }: { measure: string }) => {
  const at = MEASURES.findIndex((one) => one === measure);
  if (at < 0) return null;
  return (
    <Stages
      ladder
      stages={MEASURES.map((one) => measureWords(one))}
      at={at}
      sentence={DISCIPLINE.rung(measureWords(measure))}
    />
  );
};
