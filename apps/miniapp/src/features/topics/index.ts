/** Topics that were stopped in a group, or are banned in it. */
export { TopicScreen } from "./topic-screen";
export { TopicsScreen } from "./topics-screen";
