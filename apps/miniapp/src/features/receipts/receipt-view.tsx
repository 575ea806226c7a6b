import { clock, copy, open, PAGES, type Read, saveFile, toast } from "../../shell";
import { Banner, Button, Card, Foot, KeyValue, Meta, Screen, Stack, Title } from "../../ui";
import { RECEIPTS } from "../../words/receipts";
import { fullTime } from "../../words/times";
import { receiptWords } from "./kinds";
import type { ReceiptRead } from "./use-receipts";

const said = { SAVED: RECEIPTS.saved, COPIED: RECEIPTS.savedAsCopy, FAILED: RECEIPTS.failed };

const save = (receipt: ReceiptRead) =>
  saveFile(`receipt-${receipt.id}.json`, receipt.document, "application/json").then((how) =>
    toast(said[how]),
  );

const copyOut = (receipt: ReceiptRead) =>
  copy(receipt.document).then((done) => toast(done ? RECEIPTS.copied : RECEIPTS.notCopied));

/** A receipt: what was said of what, the file to keep, and how anybody can check it. */
export const ReceiptView = ({ of }: { of: Read<ReceiptRead> }) => (
  <Screen
    title={RECEIPTS.title}
    of={of}
    footer={(receipt: ReceiptRead) => (
      <Foot
        note={RECEIPTS.keep}
        side={
          <Button look="text" icon="copy" onPress={() => void copyOut(receipt)}>
            {RECEIPTS.copy}
          </Button>
        }
      >
        <Button cta look="primary" icon="down2" onPress={() => void save(receipt)}>
          {RECEIPTS.save}
        </Button>
      </Foot>
    )}
  >
    {(receipt: ReceiptRead) => (
      <>
        <Stack gap={0}>
          <Title>{receipt.title}</Title>
          <Meta num>
            {receiptWords(receipt.kind)} · {receipt.versionLabel}
          </Meta>
        </Stack>
        {receipt.withdrawnAt && (
          <Banner icon="undo" look="wait">
            {RECEIPTS.withdrawnAt(fullTime(receipt.withdrawnAt, clock.now(), { seconds: true }))}
          </Banner>
        )}
        <Card>
          <KeyValue
            lines={[
              { key: RECEIPTS.said, value: `“${receipt.statement}”` },
              { key: RECEIPTS.at, value: fullTime(receipt.at, clock.now(), { seconds: true }) },
              ...(receipt.newDevice ? [{ key: RECEIPTS.device, value: RECEIPTS.newDevice }] : []),
              { key: RECEIPTS.version, value: receipt.versionLabel },
              { key: RECEIPTS.id, value: receipt.id, mono: true },
            ]}
          />
        </Card>
        <Button wide look="quiet" onPress={() => open(PAGES.receiptCheck)}>
          {RECEIPTS.check}
        </Button>
      </>
    )}
  </Screen>
);
