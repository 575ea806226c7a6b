export default definePageConfig({
  navigationBarTitleText: "送不到",
  enablePullDownRefresh: true,
});
