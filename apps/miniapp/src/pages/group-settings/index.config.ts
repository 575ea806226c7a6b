export default definePageConfig({
  navigationBarTitleText: "这个群的设定",
  enablePullDownRefresh: true,
});
