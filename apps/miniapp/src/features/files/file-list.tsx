import type { KeptFile } from "../../shell";
import { Body, Caption, Icon, Row, View } from "../../ui";
import { FILES, sizeWords } from "../../words/files";
import { useDownload } from "./use-download";

/** What is attached to something, for a <Card tight>: each is brought to the device by a tap. */
export const FileList = ({ files }: { files: readonly (KeptFile & { isImage?: boolean })[] }) => {
  const { busyId, begin } = useDownload();
  return (
    <View role="list">
      {files.map((file) => {
        const { id, name, mediaType, bytes } = file;
        const picture = mediaType.startsWith("image/");
        const size = sizeWords(bytes);
        return (
          <View key={id} role="listitem">
            <Row
              start={<Icon name={picture ? "image" : "file"} />}
              label={FILES.open(name, size)}
              onPress={() => begin(file)}
            >
              <Body>{name}</Body>
              <Caption num>{busyId === id ? FILES.fetching : size}</Caption>
            </Row>
          </View>
        );
      })}
    </View>
  );
};
