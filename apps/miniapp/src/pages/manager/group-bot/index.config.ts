export default definePageConfig({
  navigationBarTitleText: "群里怎么发",
  enablePullDownRefresh: true,
});
