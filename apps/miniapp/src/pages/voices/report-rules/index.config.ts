export default definePageConfig({
  navigationBarTitleText: "举报怎么办",
  enablePullDownRefresh: true,
});
