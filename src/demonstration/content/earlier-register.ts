/** The spreadsheet that Bexley kept before this system, as it was saved last: made up, like everything here. */
export const earlierRegister = `Register of DHRs 2012 to 2024 (last saved by hand),,,,,,,,,,,,,
DHR ref,Pseudonym,Borough,Type of review,Date of death,Date notified,Decision,Date of decision,Home Office informed,Chair,QA submitted,Date published,Themes,Status,Archive box
BX/2012/01,Speedwell,Bexley,DHR,2012,03/09/2012,Yes,October 2012,n/k,Dr Angelica Stonecrop,Mar-14,2014,Coercive control; information sharing,Closed,1
BX/2013/01,Campion,Bexley,DHR,14/02/2013,20/02/2013,Yes,13/03/2013,15/03/2013,Basil Wormwood,early 2014,November 2014,Carers,Closed,1
BX/2013/02,Tamarisk,Bexley,,c. June 2013,01/07/2013,No,31/07/2013,02/08/2013,,,,,No DHR,2
BX/2014/01,Sorrel,"Thamesmead, both sides of the boundary",DHR,March 2014,13/05/14,Yes,10/06/14,12/06/14,Dr Angelica Stonecrop,2015,2016,Mental health; substance use,Closed,2
BX/2014/02,Juniper,Bexley,DHR,02/11/2014,10/11/2014,Yes,05/12/2014,,Olive Marjoram,21/01/2016,12/09/2016,Housing,Closed,3
BX/2015/01,Clover,Bexley,Joint with SAR,2015,c. 2015,Yes,early 2016,n/k,Basil Wormwood,2017,2018,"Adult safeguarding, carers",Closed,3
BX/2016/01,Eyebright,Bexley,DHR,19/01/2016,25/01/2016,Yes,22/02/2016,24/02/2016,Olive Marjoram,May 2017,04/12/2017,Children; housing,Closed,3
BX/2016/02,Saffron,Bexley and Northmere,DHR,July 2016,01/08/2016,Transferred,30/08/2016,,,,,,Transferred,4
BX/2017/01,Linden,Bexley,DHR,06/03/2017,13/03/2017,Yes,11/04/2017,12/04/2017,Dr Angelica Stonecrop,30/07/2018,15/03/2019,Suicide after abuse,Closed,4
BX/2017/02,Aster,Bexley,DHR,October 2017,30/10/2017,Yes,28/11/2017,01/12/2017,Cicely Tormentil,2019,not published,Family asked that it is not published,Closed,5
BX/2018/01,Bramble,Bexley,,05/05/2018,09/05/2018,No,06/06/2018,08/06/2018,,,,,No DHR,5
BX/2018/02,Pimpernel,Bexley,DHR,21/12/2018,03/01/2019,Yes,31/01/2019,04/02/2019,Basil Wormwood,10/02/2020,November 2020,"Coercive control, technology",Closed,5
BX/2019/01,Mallow,Bexley,DHR,11/08/2019,19/08/2019,Yes,17/09/2019,18/09/2019,Cicely Tormentil,15/01/2021,12/08/2021,Older people; carers,Closed,6
BX/2019/02,Bellflower,Thamesmead,DHR,mid-October 2019,28/10/2019,Yes,26/11/2019,27/11/2019,Olive Marjoram,June 2021,2022,Substance use,Closed,6
BX/2020/01,Harebell,Bexley,DHR,17/04/2020,27/04/2020,Yes,26/05/2020,28/05/2020,Dr Angelica Stonecrop,22/11/2021,18/05/2022,Isolation; health services,Closed,7
BX/2020/02,Fennel,Bexley,DHR,09/09/2020,15/09/2020,Yes,14/10/2020,15/10/2020,Cicely Tormentil,04/04/2022,October 2022,Children,Closed,7
BX/2021/01,Borage,Bexley,,22/03/2021,29/03/2021,No,27/04/2021,29/04/2021,,,,,No DHR,8
BX/2021/02,Rosehip,Bexley,DHR,30/07/2021,04/08/2021,Yes,02/09/2021,03/09/2021,Basil Wormwood,19/12/2022,14/06/2023,Immigration status; interpreters,Closed,8
BX/2022/01,Larch,Bexley,DHR,12/05/2022,18/05/2022,Yes,15/06/2022,16/06/2022,Olive Marjoram,08/01/2024,02/10/2024,Mental health; firearms,Published,8
BX/2023/01,Silverweed,Bexley,DHR,26/02/2023,06/03/2023,Yes,04/04/2023,05/04/2023,Cicely Tormentil,17/06/2024,February 2025,"Coercive control
Information sharing",Published,9
Total,20,,,,,,,,,,,,,
`;
