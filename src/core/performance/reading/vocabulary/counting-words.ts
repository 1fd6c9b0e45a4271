/**
 * Words of counting and of doing, of standing and moving: how people speak of any number at all. A word that could cut or
 * change a figure has no place here: none of age, place, team, reason, outcome or source, nor of beginning, ending and
 * accepting, which make another count.
 */
const TEXT = `
complete completes carry carries carrying deliver delivers delivered delivering undertake undertakes undertook
undertaking conduct conducts conducted conducting perform performs performed execute executed executing produce
produces produced producing handle handles handling process processes processing field fielded fielding deal deals
dealing tackled log logs logging capture captures captured capturing tot totted totting tally tallied tallies
tallying tick generate generates generated generating manage manages managed managing achieve achieves achieved
achieving convene convened convenes convening arrange arranged organise organised hold held run ran post posted rack
racked notch notched clock clocked cope coped coping churn churned crack cracked fetch fetched attract attracted draw
drew drawn attain attained accomplish accomplished happens occurs occurring arises arose arising arrive arrives
arriving materialise materialised transpire transpired experience experienced encounter encountered throughput intake
intakes influx inflow demand workload workloads quantity quantities extent scale magnitude outturn outturns output
outputs statistic stat datapoint datapoints point reading rows series runs row column quantum load loads footfall
traffic busyness standing kpi kpis yardstick gauge gauges marker markers tracker trackers score scores scorecards
digits digit sharp steep sharper steeper gentle gentler marked markedly slight modest notable notably sudden rapid
gradual gradually drastic drastically strong stronger weak weaker softer firmer steady steadier level levelled
levelling plateau plateaued plateauing consistent consistently even fluctuate fluctuated fluctuating fluctuation vary
varied varying variation volatile erratic upward upwards downward downwards upturn downturn uptick downtick nudge
nudged inch inched creep creeping drift drifted drifting ease easing soften softened mount mounted mounting rally
rallied rebound rebounded retreat retreated revert reverted subside subsided strengthen strengthened strengthening
weaken weakened weakening cliff roof ones lot lots handful masses plenty dozens overall altogether aggregate mbc
busier quieter ta sir gov guv boss briefings bulletin minuted minutes papers pack packs appendix appendices annex
dossier handout leaflet slidedeck powerpoint excel csv tile tiles widget graphic graphics infographic infographics
visual visuals headline headlines soundbite byline crib cribsheet aide memoire eyeball glance peek squint gander skim
glimpse refresh refreshed jog jogging nail pinpoint cite cited citing trot reel rattle ping whizz whiz bung chuck lob
sling drop fling shove stick whack plonk
`;

export const COUNTING_WORDS: readonly string[] = TEXT.trim().split(/\s+/);
