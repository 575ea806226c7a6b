import { useState } from "react";
import { open, PAGES } from "../../shell";
import { Button, Empty, Foot, Measure, MoreOrEnd, ReadFace, Screen, Seg, Stack } from "../../ui";
import { LEAVE } from "../../words/leave";
import { CancelDialog } from "./cancel-dialog";
import { LeaveCard } from "./leave-card";
import { StandInCard } from "./stand-in-card";
import { answersForOthers, type LeaveLine, useLeaves, useMe } from "./use-leaves";

type View = "MINE" | "THEIRS";

/** Who is away and who stands in: mine, and for whoever answers for others, theirs. */
export const LeavesScreen = () => {
  const me = useMe();
  const [view, setView] = useState<View>("MINE");
  const [cancelling, setCancelling] = useState<LeaveLine | null>(null);
  const leaves = useLeaves(view === "MINE");
  const shown = leaves.value ?? [];
  return (
    <Screen
      title={LEAVE.title}
      of={me}
      footer={
        <Foot note={LEAVE.note}>
          <Button cta look="primary" onPress={() => open(PAGES.leaveEdit)}>
            {LEAVE.record}
          </Button>
        </Foot>
      }
      over={<CancelDialog leave={cancelling} onClose={() => setCancelling(null)} />}
    >
      {({ roles }) => (
        <Measure>
          {answersForOthers(roles) && (
            <Seg
              label={LEAVE.views}
              choices={[
                { value: "MINE", words: LEAVE.mine },
                { value: "THEIRS", words: LEAVE.theirs },
              ]}
              chosen={view}
              onChoose={setView}
            />
          )}
          <ReadFace
            of={leaves}
            empty={<Empty>{view === "MINE" ? LEAVE.empty : LEAVE.emptyTheirs}</Empty>}
          >
            {() => (
              <Stack gap={3}>
                {shown.map((leave) =>
                  leave.acceptRefusal === null ? (
                    <StandInCard key={leave.id} leave={leave} />
                  ) : (
                    <LeaveCard key={leave.id} leave={leave} onCancel={() => setCancelling(leave)} />
                  ),
                )}
                <MoreOrEnd of={leaves} more={LEAVE.more} end={LEAVE.end(shown.length)} />
              </Stack>
            )}
          </ReadFace>
        </Measure>
      )}
    </Screen>
  );
};
