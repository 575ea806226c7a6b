import { RefusedError } from "../../shell";
import { Card, CardTitle, Measure, RefusedFace, Screen, Stack } from "../../ui";
import { CIRCULAR } from "../../words/circular";
import { type CircularText, CircularTexts } from "./circular-texts";
import { useCircular } from "./use-circular";

/** What was told to a group, or to its managers, of a case: for those to whom it was told. */
export const CircularScreen = ({ caseId }: { caseId: string }) => {
  const read = useCircular(caseId);
  // Whether a case has one is not said to whom it did not go.
  const gone = read.error instanceof RefusedError && read.error.code === "NOT_FOUND";
  if (caseId === "" || gone)
    return (
      <Screen title={CIRCULAR.title}>
        <RefusedFace code="NOT_FOUND" fact={CIRCULAR.gone} because={CIRCULAR.goneNote} />
      </Screen>
    );
  return (
    <Screen title={CIRCULAR.title} of={read}>
      {(all: readonly CircularText[]) => (
        <Measure>
          <Card>
            <Stack gap={2}>
              <CardTitle>{all[0]?.group.name}</CardTitle>
              <CircularTexts all={all} />
            </Stack>
          </Card>
        </Measure>
      )}
    </Screen>
  );
};
