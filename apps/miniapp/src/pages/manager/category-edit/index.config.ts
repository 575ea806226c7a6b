export default definePageConfig({
  navigationBarTitleText: "群的类别",
  enablePullDownRefresh: true,
});
