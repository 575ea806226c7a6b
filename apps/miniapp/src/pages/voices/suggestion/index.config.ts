export default definePageConfig({
  navigationBarTitleText: "建言和投诉",
  enablePullDownRefresh: true,
});
