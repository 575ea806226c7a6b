import { Card, CardTitle, Empty, Measure, Screen, Stack } from "../../ui";
import { CIRCULAR } from "../../words/circular";
import { type CircularText, CircularTexts } from "./circular-texts";
import { useCircular } from "./use-circular";

/** What was told to a group, or to its managers, of a case: for those to whom it was told. */
export const CircularScreen = ({ caseId }: { caseId: string }) => (
  <Screen title={CIRCULAR.title} of={useCircular(caseId)}>
    {(all: readonly CircularText[]) => (
      <Measure>
        {all.length === 0 ? (
          <Empty>{CIRCULAR.empty}</Empty>
        ) : (
          <Card>
            <Stack gap={2}>
              <CardTitle>{all[0]?.group.name}</CardTitle>
              <CircularTexts all={all} />
            </Stack>
          </Card>
        )}
      </Measure>
    )}
  </Screen>
);
