import { ChannelsScreen } from "../../../features/channels";

/** 通道和健康. */
export default function ChannelsPage() {
  return <ChannelsScreen />;
}
