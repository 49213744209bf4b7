"""The phrases behind the cues, separated by bars. Data only: how people ask, compare, count, group, order, deny."""

from __future__ import annotations

from quaestor.core.interpreter.plan import Function, Operator

ASK, COPULA, OF, PREPOSITION, MARKER, HAVE = "q", "=", "f", "i", "w", "h"
AND, OR, STOP, NOT, BOTH, EITHER, DISTINCT, ALL = "&", "/", ";", "z", "B", "E", "D", "A"
AGGREGATE, COUNT, COMPARE, POSTFIX, BETWEEN, SUPERLATIVE, TOP = "a", "k", "o", "O", "b", "s", "p"
EACH, BY, ORDER, DIRECTION, COMMON, PERCENT, LIKE, NULL, TIMES = "g", "y", "r", "x", "C", "P", "L", "N", "U"
"""The letters of the kinds of cues in the grammar."""

PLAIN: dict[str, str] = {
    ASK: """show | show me | list | find | find out | give | give me | return | tell me | display | what | which |
        what kind of | which kind of | what kinds of | what sort of | get | retrieve | please show | report |
        count up | print | provide | name | can you tell me | compute | calculate | could you tell me | i want
        to know | what's | state | select | present | identify | do you know | who | whom | when | where | why | how
        much | how old | how long | how tall | how high | how heavy | how far | how big | how large | list out |
        list up | enumerate | compare""",
    COPULA: """is | are | was | were | equal to | equals | named | called | equal | be | as | is equal to | being |
        titled | =""",
    OF: "of | part of | piece of | pieces of",
    PREPOSITION: """in | from | at | on | to | for | into | under the name | within | during | inside
        | through | via |
        about | among | in a year | a year | right now | at the moment | as of now | so far | these days""",
    MARKER: "who | whom | whose | that | with | where | having | which | such that | when | if | while | containing",
    HAVE: """have | has | had | having | own | owns | offer | offers | contain | contains | include | includes |
        look after | looks after | looking after | looked after | take care of | takes care of""",
    AND: """and | , | as well as | along with | together with | and also | & | and then | plus | and what | and how
        | and the | followed by""",
    OR: "or | / | or the | vs | vs. | versus | compared to | compared with",
    STOP: "; | . | ? | ! | :",
    NOT: """not | no | never | without | n't | except | excluding | other than | besides | don't | doesn't | didn't
        | isn't | aren't | hasn't | haven't | wasn't | weren't | did not | do not | does not | has not | have
        not | is not | are not | not any | nor | cannot | can't | neither | none of | do not have any | does not
        have any | do not have | does not have | don't have | don't have any | doesn't have any | doesn't have |
        has no | have no | had no | did not have | did not have any | have not had | lacking | lack | outside |
        out of | run out of | ran out of |
        nobody | no one | nobody ever | no one ever |
        outside of | apart from | instead of | rather than | have never | has never | had never""",
    BOTH: "both",
    EITHER: "either | any of | one of",
    DISTINCT: "distinct | different | unique | various",
    ALL: """all information | all the information | all details | all the details | everything | all data | all
        columns | full details | complete information | all info | all fields | full information | all
        attributes | every detail | information | details | all the data | all available information | detailed
        information""",
    COUNT: """how many | number of | count of | total number of | the number of | count the number of | count | total
        count of | find the number of | total number | number | amount of | counts of | how many total |
        quantity of | count how many | total count | headcount | head count""",
    BETWEEN: """between | in between | ranging from | in the range of | ranges from | ranging between | in the range
        from""",
    EACH: """each | every | per | for each | for every | of each | in each | from each | by each | for each of |
        grouped by | group by | in every | on each | at each | under each | to each | with each | broken down by
        | break down by | split by | within each | for all different | each of | for different | of every |
        across different | for each different | across each | for all the different""",
    BY: "by",
    COMMON: """common | popular | frequent | commonly | frequently | often | prevalent | commonly used | frequently
        used""",
    PERCENT: """percentage of | percent of | share of | proportion of | fraction of | percentage
        | what percentage of |
        what percent of | what share of""",
    LIKE: """start with | starts with | starting with | begin with | begins with | beginning with | end with | ends
        with | ending with | started with | prefix | suffix | substring | the word | the letter | the letters |
        the phrase | string | the string | the substring | word | letter | phrase | letters""",
    NULL: "null | missing | empty | blank | unknown",
    TIMES: "times | time",
}

AGGREGATES: dict[Function, str] = {
    Function.AVERAGE: """average | avg | mean | on average | the average | averaged | overall average |
        general average | overall mean""",
    Function.SUM: """value of | the value of | total | sum of | sum | combined | total of | the sum of | in total |
        overall | altogether""",
    Function.MINIMUM: "minimum | min",
    Function.MAXIMUM: "maximum | max",
}

COMPARISONS: dict[Operator, str] = {
    Operator.MORE: """more than | greater than | higher than | larger than | over | above | exceeding
        | exceeds | exceed |
        bigger than | longer than | after | later than | beyond | > | bigger | exceeded | greater | higher |
        larger | is over | more | better than | newer than | upwards of | past""",
    Operator.LESS: """less than | fewer than | lower than | smaller than | under | below | shorter than
        | before | earlier
        than | < | prior to | lower | smaller | fewer | up until | less | worse than""",
    Operator.AT_LEAST: """at least | no less than | no fewer than | not less than | minimum of | >= | since
        | starting from | a
        minimum of | from at least | greater than or equal to | more than or equal to | not smaller than | not
        lower than | not fewer than""",
    Operator.AT_MOST: """at most | no more than | not more than | up to | maximum of | <= | not exceeding
        | no greater than |
        until | less than or equal to | a maximum of | no higher than | no later than""",
    Operator.EQUAL: "exactly | equal to exactly | precisely",
}

POSTFIXES: dict[Operator, str] = {
    Operator.AT_LEAST: """or more | or higher | or above | or greater | or over | and above | and over
        | or older | or later | or
        longer | and more | or larger | or better | and older | and up""",
    Operator.AT_MOST: """or less | or fewer | or lower | or below | or under | and below | and under
        | or younger | or earlier |
        or shorter | or smaller | and younger""",
}

DIRECTIONS: dict[bool, str] = {
    False: """ascending | asc | in ascending order | alphabetically | in alphabetical order | increasing | from low to
        high | from lowest to highest | in increasing order | from smallest to largest | from the smallest to
        the largest | from least to most | ascendingly | low to high | in lexicographical order | in
        lexicographic order | alphabetical order | in alphabetic order | ascending order | alphabetic order |
        lexicographic order | lexicographical order | smallest to largest | increasing order | lowest to highest""",
    True: """descending | desc | in descending order | in decreasing order | decreasing | in reverse alphabetical
        order | from high to low | from highest to lowest | from largest to smallest | from most to least |
        descendingly | high to low | from the highest to the lowest | descending order | reverse alphabetical
        order | in reverse lexicographical order | largest to smallest | decreasing order | highest to lowest |
        highest first | largest first""",
}

"""Keyed by whether the greatest come first."""

ORDERS: dict[bool | None, str] = {
    None: """ordered by | sorted by | order by | sort by | in order of | in the order of | ordered in | sorted in |
        ordered | sorted | ranked by | arranged by | sort | order them by | sort them by | order the result by |
        sort the results by | sort the list by | listed in | order the results by | listed by | sort the result
        by | sorted according to | rank by | ordering by | sorting by | sort them in | order them in | sorted by
        the | ordered according to | rank them by | sorted from | ordered from | in the order from | in order""",
    False: """in ascending order of | in alphabetical order of | in increasing order of | in ascending order by | in
        alphabetical order by | ascending order of | in ascending alphabetical order of | ordered ascending by |
        sorted ascending by | alphabetically by | in alphabetic order of | ascending by | in ascending
        lexicographical order of | in lexicographical order of | in lexicographic order of | by ascending order
        of | by increasing order of | by ascending | in ascending | by increasing | from the lowest to the
        highest by | in ascending alphabetical order by""",
    True: """in descending order of | in decreasing order of | in descending order by | in reverse alphabetical order
        of | descending order of | in reverse order of | ordered descending by | sorted descending by |
        descending by | in descending lexicographical order of | by descending order of | by descending | in
        descending | by decreasing | in descending alphabetical order of | decreasing order of | from the
        highest to the lowest by""",
}

SUPERLATIVES: dict[bool, str] = {
    True: """most | highest | largest | greatest | biggest | most number of | largest number of | highest number of |
        greatest number of | maximum number of | the most number of | largest amount of | highest amount of |
        greatest amount of | longest | maximal | most amount of | max number of""",
    False: """least | lowest | smallest | fewest | fewest number of | least number of | smallest number of | lowest
        number of | minimum number of | smallest amount of | lowest amount of | shortest | least amount of |
        minimal | min number of""",
}

TOPS: dict[bool, str] = {
    True: "top | the top",
    False: "bottom | the bottom",
}
