import { clock, open, PAGES, type ReadList } from "../../shell";
import { Caption, Card, CardTitle, Meta, MoreOrEnd, Pair, Stack, Tag } from "../../ui";
import { RECEIPTS } from "../../words/receipts";
import { fullTime } from "../../words/times";
import { receiptWords } from "./kinds";
import type { ReceiptLine } from "./use-receipts";

const Line = ({ receipt }: { receipt: ReceiptLine }) => (
  <Card onPress={() => open(PAGES.receipt, { id: receipt.id })}>
    <Stack gap={1}>
      <Pair
        left={
          <Meta num>
            {receiptWords(receipt.kind)} · {receipt.versionLabel}
          </Meta>
        }
        right={
          receipt.withdrawnAt ? (
            <Tag>{RECEIPTS.withdrawn}</Tag>
          ) : (
            <Meta num>{fullTime(receipt.at, clock.now())}</Meta>
          )
        }
      />
      <CardTitle>{receipt.title}</CardTitle>
      {receipt.newDevice && <Caption tone="wait">{RECEIPTS.newDevice}</Caption>}
    </Stack>
  </Card>
);

/** Every signature and every acknowledgement of mine; what was taken back stays, marked so. */
export const ReceiptList = ({ of }: { of: ReadList<ReceiptLine> }) => (
  <Stack gap={3}>
    {(of.value ?? []).map((receipt) => (
      <Line key={receipt.id} receipt={receipt} />
    ))}
    <MoreOrEnd of={of} more={RECEIPTS.more} end={RECEIPTS.end(of.value?.length ?? 0)} />
  </Stack>
);
