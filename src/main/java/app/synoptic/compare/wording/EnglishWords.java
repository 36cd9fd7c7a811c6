package app.synoptic.compare.wording;

/// What English words are.
final class EnglishWords {

    static final WordingLexicon LEXICON = WordingLexicon.of("""
            FUNCTION a an the this that these those it its he him his she her hers they them their theirs we us our ours you your
            FUNCTION i me my mine itself himself herself themselves ourselves there here such so too also then thus very own same
            FUNCTION have has had having do does did done doing get got as if_necessary even quite rather well more much less
            FUNCTION not_only one_another each_other now still yet already just_as inter_alia else etc who whom whose what how
            LINK and or as_well_as nor plus
            BREAK which because but while whereas when where if although though whether since_then however that_is
            PREPOSITION of in on at by for with from into onto to over above about under below around against between among within
            PREPOSITION through across toward towards upon during per via due_to because_of according_to along along_with as_part_of
            PREPOSITION in_order_to with_the_aim_of with_the_purpose_of for_the_purpose_of aimed_at with_a_view_to
            BE be is are was were been being am
            TO to
            NOT not no never none nobody nothing neither without nowhere no_one not_any not_true_that it_is_untrue_that
            NOT deny denies denied denying deny_that denies_that denied_that refuse_to refuses_to refused_to refusing_to
            NOT fail_to fails_to failed_to failing_to no_longer hardly lack lacks lacked
            POSSIBLE may might could can possibly perhaps maybe probably likely presumably able_to
            MUST must have_to has_to had_to need_to needs_to obliged_to required_to compelled_to forced_to
            SHOULD should ought ought_to supposed_to
            FUTURE will would shall going_to
            PLANNED plan plans planned planning plan_to plans_to planned_to intend intends intended intend_to intends_to intended_to
            PLANNED set_to expected_to about_to scheduled_to scheduled
            REPORTED reportedly allegedly alleged supposedly purportedly apparently so_called
            CONDITIONAL would_have could_have might_have
            ONLY only just merely solely exclusively purely nothing_but
            NEARLY nearly almost close_to just_under
            ABOUT approximately roughly circa or_so
            ABOUT# about around some
            AT_LEAST at_least no_less_than not_less_than no_fewer_than not_fewer_than a_minimum_of minimum_of
            AT_MOST at_most up_to no_more_than not_more_than a_maximum_of maximum_of
            MORE more_than in_excess_of upwards_of
            MORE# over above
            LESS less_than fewer_than
            LESS# under below
            ALL all every each everyone everybody entire whole both
            MOST most majority_of a_majority_of the_majority_of
            MANY many numerous several
            SOME some any certain part_of
            FEW few a_few
            FIRST first for_the_first_time
            LAST last final for_the_last_time
            BEFORE before prior_to ahead_of
            AFTER after following
            SINCE since
            UNTIL until till
            = 0 zero
            = 1 one
            = 2 two
            = 3 three
            = 4 four
            = 5 five
            = 6 six
            = 7 seven
            = 8 eight
            = 9 nine
            = 10 ten
            = 11 eleven
            = 12 twelve dozen
            = 13 thirteen
            = 14 fourteen
            = 15 fifteen
            = 16 sixteen
            = 17 seventeen
            = 18 eighteen
            = 19 nineteen
            = 20 twenty
            = 30 thirty
            = 40 forty
            = 50 fifty
            = 60 sixty
            = 70 seventy
            = 80 eighty
            = 90 ninety
            = 100 hundred
            = 1000 thousand
            = 1000000 million
            = 1000000000 billion
            month 1 january jan
            month 2 february feb
            month 3 march
            month 4 april apr
            month 6 june
            month 7 july
            month 8 august aug
            month 9 september sept
            month 10 october oct
            month 11 november nov
            month 12 december dec
            day 1 monday mondays
            day 2 tuesday tuesdays
            day 3 wednesday wednesdays
            day 4 thursday thursdays
            day 5 friday fridays
            day 6 saturday saturdays
            day 7 sunday sundays
            TITLE president prime minister premier mr mrs ms dr sir madam professor prof general colonel captain secretary
            TITLE chairman chairwoman chair king queen prince princess pope bishop mayor governor senator judge deputy
            TITLE government spokesman spokeswoman spokesperson mp pm foreign defence defense interior
            ~ leave left
            ~ send sent
            ~ go went gone goes
            ~ say said says
            ~ come came
            ~ die dying
            ~ begin began begun
            ~ hold held
            ~ take took taken
            ~ give gave given
            ~ tell told
            ~ make made
            ~ find found
            ~ fall fell fallen
            ~ rise rose risen
            ~ lead led
            ~ meet met
            ~ keep kept
            ~ lose lost
            ~ pay paid
            ~ shoot shot
            ~ strike struck
            ~ fight fought
            ~ bring brought
            ~ buy bought
            ~ think thought
            ~ know knew known
            ~ see saw seen
            ~ speak spoke spoken
            ~ break broke broken
            ~ write wrote written
            ~ win won
            ~ stand stood
            ~ build built
            ~ become became
            ~ choose chose chosen
            ~ drive drove driven
            ~ fly flew flown flies
            ~ hide hid hidden
            ~ steal stole stolen
            ~ sell sold
            ~ show shown
            ~ swear swore sworn
            ~ throw threw thrown
            ~ withdraw withdrew withdrawn
            ~ overcome overcame
            ~ undertake undertook undertaken
            ~ arise arose arisen
            ~ freeze froze frozen
            ~ seek sought
            ~ teach taught
            ~ catch caught
            ~ feel felt
            ~ spend spent
            ~ lend lent
            ~ bend bent
            ~ burn burnt
            ~ man men
            ~ woman women
            ~ child children
            ~ person people persons
            ~ % percent per_cent
            """);

    private EnglishWords() {}
}
