"""Words that may stand for one another, as stems: cut from WordNet 3.0 by `training/wordnet.py`. Data only.

`said: same; like, wider or derived`, underscores standing for spaces. WordNet 3.0 Copyright 2006 by Princeton
University, all rights reserved; its licence is in NOTICE.
"""

from __future__ import annotations

WORDNET = """
aa:;associ_in_art lava ngo
aarp:;associ
aav:african_american_english black_english
ab:ba bachelor_of_art;plastic
aba:;cloth fabric materi textil
aba_transit_number:;bin
abandon:desert;defect empti passion reject wild withdraw
abas:degrad humbl;humili
abash:embarrass
abat:hiatus;suspens
abbess:mother_superior
abbey:;church convent
abbot:;superior
abbrevi:shorten;brief form
abc:alphabet first_principl;basic fundament
abdic:renounc step_down;resign
abdomen:belli stomach
abdomin:;ab belli stomach
abdomin_muscl:;ab
abduct:kidnap;captur motion move movement seizur
abel:white_aspen
abey:;suspens
abid:brook complianc endur resid stomach toler;bear digest stay suffer
abil:;abl knowledg power qualiti unabl
abiogenesi:spontan_generat
abject:degrad;miser
abkhaz:abkhazia
abl:;abil capabl power
ablat:cut_out
ablutionari:cleans
abneg:;denial
abo:aborigin nativ_australian
abod:home resid;address hous live lodg
abolish:abolit
abolit:;abolish end
abolitionist:;reformist
abomasum:fourth_stomach
abomin:aw terribl;pain
aborigin:nativ nativ_australian;australian individu person somebodi someon soul
abort:unsuccess;end fail failur
aboveboard:;straightforward
abraham:ibrahim
abras:scratch;materi sever stuff
abridg:;capsul
abroad:oversea
abrog:repeal
abrupt:break_off
absciss:cut_off
abscond:;bolt
absenc:;absent lack
absent:lack miss want;absenc presenc
absente:;absent travel
absentmind:;absent
absinth:;old_man
absolut:dictatorship sheer;abstract rank
absolv:clear;justifi
absorb:captiv fascin intent optic_densiti photograph_densiti transmiss_densiti wrap
absorpt:;absorb action
absquatul:;bolt
abstain:refrain
abstent:;refrain
abstin:;refrain
abstract:outlin synopsi;absent concept construct pinch remov sketch sneak summari
abstract_expression:action_paint
abstract_thought:logic_think reason
abstraction:abstract_art
abstractionist:abstract abstract_artist
absurd:ridicul;nonsens silli situat
abu_nidal_organiz:arab_revolutionari_brigad black_septemb fatah_revolutionari_council
abuja:capit_of_nigeria nigerian_capit
abund:;ampl quantiti ratio
abus:insult misus;shout step
abut:butt;edg
abyssinia:ethiopia
ac:;electr element
acacia:;tree
academ:academia faculti_member;academi educ
academ_session:school_term
academ_term:session
academi:honorari_societi;academ establish gymnasium institut
academi_award:oscar
academia:;academ domain world
academician:;academ academi faculti_member scholar student
acantha:spine spur
acanthoma:skin_tumor
acapulco_gold:mexican_green
acc:air_combat_command;command
acced:bow
acceler:speed;catalyst chang modif valv
accent:emphas emphasi speech_pattern stress;dialect forc import pronunci
accentu:accent emphas stress
accept:adopt recogn recognis word_mean word_sens;approv attitud bless consent satisfactori
access:avail;addit admiss admit approach conveni growth handi includ increas right unavail
accessori:auxiliari;aid cloth compon constitu element subsidiari supplement wear
accho:;acr
acciaccatura:grace_note
accid:chanc_event;accident happen occurr
accident:;accid
acclaim:hail herald;approv
acclam:acclaim
accliv:ascent climb rais upgrad;rise
acclivit:rise uphil
accolad:award honor honour;honorari reward symbol
accommod:adapt adjust fit suit;advanc conform cooper improv reconcil settlement
accompani:attend;backup coincid compani companion complement consequ effect escort event happen lead occurr outcom
 result simultan termin
accomplic:;alli assist confeder help support
accomplish:achiev action attain complet fulfil realis realiz skill;abil acquisit establish execut learn power
accord:concord;agre agreement gift give grant harmoni pact treati
accordion:squeez_box
account:chronicl comptrol control histori news_report write_up;busi busi_relationship calcul describ explan histor job
 news occup record respons stori system
account_book:ledger
account_execut:regist_repres
accra:capit_of_ghana
accredit:commiss licens recognis;certif credit
accru:accumul
accultur:;cultur
accumul:collect collector conglomer cumul storag_batteri;assembl gather group growth increas piec
accur:exact precis;accuraci truth
accuraci:;accur inaccur qualiti truth
accus:charg object object_case;assert defend suspect
accusatori:accus
accustom:customari;custom habit usag
ace:crack singl super top uniti;champion digit figur genius sensat star superstar wizard
aceracea:mapl_famili
acerb:acid;bitter
acerola:barbado_cherri west_indian_cherri
acet:;salt
acetifi:sour
acetum:vinegar
ach:pine yen;hurt pain smart
achiev:accomplish attain;action execut fulfil success winner
achimen:hot_water_plant
achira:indian_shot
acid:elvi superman;bitter compound dose dot off sour turn zen
acidifi:sour
acidul:acid sour
acknowledg:admit cite mention recognit refer;accept citat content credit messag notic quot recogn
aclant:alli_command_atlant
acm:elev height summit;degre exceed extrem greatest level peak promot stage sterl top upgrad
acorn:;fruit
acoust:;cure physic remedi therapeut
acoust_power:sound_pressur_level
acquaint:introduc;familiar friend inform intim relationship
acquir:accomplish get skill;acquisit act adopt assum deed develop merchant_bank
acquir_reflex:condit_reaction condit_respons
acquisit:;accomplish acquir get learn skill
acquit:behav;conduct
acr:estat land_estat
acreag:land_area
acrid:acid;bitter
acrimoni:bitter;acid
acrobat:athlet stunt_fli tumbl;fli flight gymnast sport stunt
acronym:;form
acropoli:;bastion citadel
acrost:word_squar
act:behav deed human_action human_activ perform;activ event instrument play prompt routin spark trigger trip
act_of_god:inevit_accid
actinium:ac
actinotherapi:radiat_therapi
action:accomplish activ fulfil sue;act deed execut fight natur_process particip process state
activ:action fight spark trigger;act activist bodi_process brace deed excit milit particip polici state stimul trip
activewear:athlet_wear
activist:milit;activ reformist
actor:role_player;act individu perform person play player somebodi someon soul work worker
actress:;actor player
actual:realiz;exist genuin
actualis:realiz
actuat:prompt propuls spark trigger;trip
acuat:sharp
acupunctur:;treatment
acut:intens;keen sharp
ad:advertis;packag promot public push
ad_blitz:advertis_campaign
ada:;enzym
adag:saw;express say
adam:diamond;carbon go hug_drug
adapt:accommod conform;adjust alter devic musician version write
add:attent_deficit_disord minim_brain_damag;contribut lend suppli syndrom
addendum:supplement
addi_ababa:capit_of_ethiopia new_flower
addict:depend freak;hook partisan user
addit:linear;access add amend better compon constitu contribut element extra gain improv increas lend sum talli
address:;code speak speech
addressograph:address_machin
ade:fruit_drink;beverag drink
adept:expert facil practic sensat star superstar wizard;ace champion expertis genius techniqu
adequ:enough equal;decent
adequaci:;adequ ampl decent enough equal inadequ qualiti suffici
adhd:add attent_deficit_disord minim_brain_damag;syndrom
adher:;attach bind bond stick support
adhes:;bind bond materi stick stuff
adhes_friction:traction;grip
adieu:bye good_day goodby so_long
adio:bye good_day goodby so_long
adiposi:overweight
adjac:neighbor next
adject:procedur;qualifi
adjoin:butt contact;edg
adjourn:;dissolut end postpon recess
adjud:decid resolv settl;tri
adjudg:;declar
adjunct:assist auxiliari;aid associ help supplement support
adjur:;bid
adjust:accommod align claim_agent fit modif;adapt advanc alter chang conform improv modifi reconcil suit
adjustor:claim_agent
adjut:aid;offic
adjuv:auxiliari
administ:;distribut lot
administr:administ decis_maker dispos govern govern_bodi organiz;bodi brass chief coordin engin establish execut form
 give_medic head manag mastermind presid presidenti_term
administr_district:territori_divis
admir:booster esteem protagonist support wonder;advanc advoc appreci back boost champion defend encourag endors friend
 further individu marvel person prize promot respect somebodi someon soul valu
admiralti:;berth post
admiralti_metal:naval_brass
admiralti_mile:mi
admiss:;access acknowledg admit enter entranc entranc_fee entranc_money incom
admiss_charg:entranc_fee entranc_money
admiss_fee:entranc_money
admiss_price:entranc_fee entranc_money
admit:acknowledg;includ
admitt:access admiss
admixtur:;mix
admonish:caution monitor warn;discourag remind
admonit:warn word_of_advic
admonitori:warn
ado:flurri;din mother stir
adob:;brick clay
adolesc:teen teenag;juvenil
adopt:accept borrow;acquir approv assum bless consent proceed
ador:fond love worship;admir appreci fair
adorn:deck decor grace;invest
adp:automat_data_process comput_system
adrenalin:;hormon
adrift:afloat
adroit:facil
adult:grown;anim beast creatur fauna individu matur person porn pornographi somebodi someon soul
adult_femal:woman
adult_male:man
adulter:cheat
adulteress:jade loos_woman
adulteri:crimin_convers;cheat
adulthood:matur;adult
adumbr:intim outlin sketch
adust:bake
advanc:forward_motion improv progress;better boost continu encourag forward foster further innov modern move movement
 proceed process promot shift transform travel upgrad
advantag:;asset plus
advent:come;arriv reach season second_come
adventist:;christian
adventur:chanc danger_undertak explor gambl hazard jeopard risk riski_ventur stake;individu person project somebodi
 someon soul task undertak ventur
adventur_stori:heroic_tale
advers:hardship;contrari
adversari:oppon;counter defend fight hostil individu oppos person react somebodi someon soul
advert:ad advertis;cite mention packag promot public push refer
advertis:ad;air bare busi packag promot public publicist push
advertis_campaign:ad_blitz
advertiz:ad advertis
advic:;propos
advis:advisor consult counsel notifi weigh;author propos suggest
advisor:advis consult;author counsel
advisori:consult;advis announc counsel
advoc:counsel recommend urg;advis attorney counselor individu lawyer person plead somebodi someon soul
advocaci:;advoc support
aec:atom_energi_commiss
aegi:auspic
aegir:bore eager tidal_bore
aengus:angus
aeonian:etern
aepyorni:eleph_bird
aerat:air;charg
aeri:aerial
aerial:antenna forward_pass;air pass
aerial_tramway:tram
aeriform:aerial
aerobat:stunt_fli
aerodrom:airport;airfield
aerodynam:flow;mechan
aerofoil:control_surfac
aerogener:wind_generat
aerogram:air_letter
aerogramm:air_letter
aeromedicin:aerospac_medicin aviat_medicin
aeronaut:;physic
aerophyt:air_plant
aeroplan:airplan plane
aerosol:spray_can
aerospac:;region
aesculapian:;medic
aesthesi:sens_experi sens_impress sensat
aesthet:;artist philosophi
affair:liaison matter person_busi person_matter;concern deal involv occas social_function social_occas transact
affect:impact touch;feel fond impress involv move pose pretend regard sham stir strike tender warm
affect_role:patient
affected:;pose
affection:affect fond;tender warm
affenpinsch:monkey_dog
affianc:plight
affidavit:;instrument testimoni
affili:associ attach connect tie;bind bond link organiz relationship
affin:;attract relationship
affirm:assert confirm optimist swan swear;approv insist optim say state submit verifi
affirmatori:affirm
affix:;supplement
afflict:impair pain sore stricken;hardship
affluenc:;affluent flush load rich wealth wealthi
affluent:flush tributari wealthi;feed flower load peak prime rich wealth
afford:yield
afforest:forest
affray:fray;disturb
affright:panic scare terror
affront:insult;offenc offens
afghan:;afghanistan asian blanket cover
afghani:afghan
afghanistan:;afghan
afghanistani:afghan
afl:;feder
afloat:;flood
aflutt:;nervous
afoot:underway
aforement:said
aforesaid:said
aforethought:plan
afoul:foul
afraid:;fear
africa:;african
african:;africa individu person somebodi someon soul
african_tea:;cat
afrikaan:south_african_dutch;dutch
after:dessert sweet
after_part:stern
afterlif:;lifetim
aftermath:consequ wake;effect event outcom result termin
afternoon:;day daylight daytim farewel greet
afterthought:second_thought;addit reconsid revers turnaround
ag:silver;conductor
agap:;love_feast
agav:centuri_plant
agaz:stare
age:elder histor_period older;era long_time matur new old properti senior year young
ageless:etern
agenc:bureau offic;busi offici represent
agenda:order_of_busi schedul;list plan program
agendum:agenda order_of_busi
agent:;agenc broker caus factor repres represent
agglomer:pile;mound
aggrand:pad
aggrandis:pad
aggrav:provoc provok worsen
aggreg:collect collector mass;accumul amount assembl garner gather group materi piec stuff sum talli whole
aggress:;attack hostil
aggressor:attack;assault offend round
aggroup:group
aghast:shock
agil:;facil quick
agio:exchang_premium;premium
agiotag:exchang_premium;premium
agit:provok unrest;campaign crusad excit fight shift stir stormi turbul turmoil upheav
aglow:lucent
agnis:realiz recogn
agniz:realiz recogn
agnost:;doubt individu person somebodi someon soul
agnostic:skeptic
agon:ago;tortur
agoni:suffer;hurt pain protagonist tortur
agonist:protagonist;strain
agora:;public_squar
agrarian:agricultur farm
agre:;accord concord match talli
agreeabl:;accord agre concord match talli
agreement:correspond understand;accord agre arrang match statement talli
agribusi:agricultur factori_farm;busi raiser
agricultur:factori_farm farm;busi cultiv raiser usda
agricultur_depart:usda
agriculturalist:raiser
agriculturist:raiser
agronomi:scientif_agricultur
agu:;acut acut_accent
ahead:;lead
ai:armi_intellig artifici_intellig;agenc bureau comput offic
aiai:islam_uniti
aid:assist auxiliari help;activ attend attent care facilit offic resourc subsidiari support
aidoneus:aid
ail:garlic pain peak poor;ill sick
ailment:complaint ill;disord pain upset
aim:intent object purpos;bear design direct end goal head intend mean plan propos target
aimless:afloat float
aioli:garlic_sauc
air:pose public_exposur spread;aerial bare beam breez broadcast expedit gas gentl_wind outing postur region transmiss
 transmit
air_combat_command:acc
air_current:wind
air_forc_offic:;command
air_hose:airlin
air_jacket:mae_west
air_lane:flight_path
air_mile:;mi
air_power:aviat
air_sock:wind_cone
air_space:airspac
air_travel:;aviat
airbrak:dive_brake
airbus:;airlin
aircraft:;craft
aircrew:air_crew
airdock:repair_shed
airdrom:airport
airfar:;fare transport
airfield:fli_field land_field;facil instal
airflow:air_flow flow_of_air
airfoil:control_surfac
airforc:air_forc
airfram:;framework
airgun:air_gun air_rifl
airhead:silli
airi:air;aerial breez vision
airlift:;lift rais transfer transport
airlin:;airplan plane
airlock:air_lock
airman:;aviat fli pilot
airmanship:;aviat
airplan:plane
airplan_propel:;prop
airport:;airfield
airscrew:;prop
airsick:air_sick
airspac:air_space;atmospher space
airstrip:flight_strip land_strip;airfield strip
airway:air_lane air_passag flight_path;airlin airlin_busi path respiratori_tract rout
aisl:;passag
ak:alaska last_frontier
akin:kin;clan tribe
akka:;acr
akko:;acr
akmola:capit_of_kazakhstan
al:alabama aluminium aluminum;metal south
ala:;wing
alabama:al;south
alarm:alert dismay warn_devic;devic fear warn_signal
alarm_system:warn_devic
alarum:warn_signal;alarm alert
alaska:last_frontier
alaskan:;alaska american
albania:;albanian
albanian:;albania european
albanian_capit:tirana
albatross:;deterr handicap
album:;book medium volum
albumen:egg_white
alchemi:;chemistri
alcid:hercul
alcohol:alcohol_addict alcohol_beverag alcohol_drink lush;beverag drink drunk liquid passion
alcohol_anonym:aa
alcohol_beverag:alcohol
alcohol_drink:alcohol
alder:;tree wood
alderman:;repres
ale:;beer
alecost:bibl_leaf
alehoof:ground_ivi runaway_robin
aleppo_boil:orient_sore tropic_sore
alert:alarm brisk;awak energi live prepar prepared readi warn warn_signal zip
aleutian:;indian
alexand:;herb
alfilaria:pin_grass
alfileria:pin_grass
alfr_hawthorn:benni_hill;hill
algeri:algeria
algeria:;algerian
algerian:;african algeria
algerian_capit:algier
algier:algerian_capit
algonquin:;indian
alia:assum_name fals_name;name
alibi:excus;apolog defens explain justifi pardon
alien:estrang exot stranger unknown;foreign isol travel
alight:;light
align:adjust coalit posit;allianc arrang array coordin organiz placement
alik:similar
aliment:feed nutrit
alimoni:;mainten
alin:adjust align coalit;allianc
alir:far former_arm_forc
aliv:anim;life live
alkan:methan_seri
alki:alcohol lush
allay:reliev;eas
alleg:say;accus claim suppos
allegi:commit;cooper devot loyalti
allegor:;emblem
allegori:emblem;fabul stori symbol
allevi:eas facilit relief reliev;comfort decreas reduct
alley:back_street;lane street
alleyway:alley back_street
alli:friend;align allianc associ coalit commonwealth confeder countri nation state
allianc:confeder;align attach bind bond coalit connect fusion
allig:crack;leather
alloc:distributor;administ distribut lot parcel percentag portion share
allot:accord alloc portion;administ distribut grant lot parcel percentag share
allow:permit;appropri grant percentag portion reserv share
alloy:metal;mixtur
allur:;attract
allus:;mention refer
alluvi:deposit
alluvion:flood
almanac:;annual year
almighti:creator divin lord maker
almon:medic_social_worker
alocasia:eleph_ear
aloha_state:hawaii hi
alon:lone;solitari
aloof:;distanc distant
alp:;mount mountain
alpha:;letter start
alphabet:abc first_principl;basic fundament script
alpin_ash:mountain_oak
alsatian:german_polic_dog german_shepherd german_shepherd_dog
alt:el;altitud elev
altar:communion_tabl;construct structur tabl
alter:adjust chang heal modif therapeut vari;adapt fix happen modifi occurr revis
alterc:disput scrap;row word
altern:option replac substitut;backup choic decid interchang relief reliev
altern_current:ac
altern_electr_current:ac
altitud:;distanc el elev height length
alto:;singer vocalist
altogeth:birthday_suit raw;nuditi
alum:;al aluminium aluminum graduat
alumina:aluminium_oxid aluminum_oxid
aluminium:al aluminum;metal
aluminum:al aluminium;metal
alumna:graduat
alumnus:graduat;scholar student
alveol:pit
alveolar:dental
alveolus:air_cell
amah:maid wet_nurs
amalgam:consolid merger;combin integr merg metal unit
amass:accumul collect conglomer;gather
amateur:recreat;athlet individu person somebodi someon soul unpaid
amateurish:amateur
amatori:romant
amaz:astonish awesom puzzl stun;feel gravel
amazon:;woman
ambassador:;diplomat interpret repres spokesperson
amber:gold;golden yellow
amberbel:trout_lili
ambianc:atmospher
ambienc:atmospher;condit environ status surround
ambient:;atmospher
ambigu:;express say
ambit:compass rang reach scope;ambiti challeng desir dream orbit
ambiti:ambit challeng;dream
ambival:;feel
ambo:podium;stump
ambul:;auto automobil car
ambuscad:ambush lie_in_wait
ambush:lie_in_wait
ameer:amir emir
amelior:amend better improv
amen:;flexibl keep live livelihood
amend:better damag improv;compens correct remedi repair right statement
amerc:fine
america:the_state unit_state usa;american
american:;america english nation patriot usa
american_bison:buffalo
american_capit:washington
american_elk:red_deer
american_flag:old_glori star_and_stripe
american_stock_exchang:;curb
american_virgin_island:vi
american_wall_fern:;rock_brake
amerind:american_indian indian
amerindian:nativ_american
amex:american_stock_exchang;curb
amhar:ethiopian_languag
ami_lyon:hamilton ladi_emma_hamilton
amiabl:good_humor good_temper
amino:;group radic
amir:emir;ruler
amiss:;wrong
amiti:;peac
amman:capit_of_jordan
ammo:ammunit;arm weaponri
ammonia:;liquid
ammunit:;arm materi stuff weaponri
amnesia:memori_loss
amnesti:pardon;exempt free_pardon freedom warrant
amok:possess
amor:romant
amort:;decreas payment reduct
amount:sum sum_of_money;asset magnitud measur quantiti
amount_of_money:sum
amour:affair liaison;involv
amoy:min min_dialect taiwanes
amper:amp
amphetamin:;upper
amphibian:amphibi amphibi_aircraft amphibi_vehicl;airplan plane
amphigori:nonsens_vers
amphimixi:sexual_reproduct
amphitheat:coliseum;arena stadium
amphitheatr:coliseum;arena stadium
amphiuma:congo_snake
ampl:;abund batch deal flock lot mass mint mountain pile plenti raft sizabl slew spate stack
amplif:;elabor expans gain increas
amplitud:bounti;abund displac give handsom liber shift
amput:;disabl handicap surgeri
amsterdam:dutch_capit
amuck:possess
amus:comic divert entertain funni;comedi comedian delight divers fun laugh recreat
amus_park:pleasur_ground
amyt:blue_angel blue_devil
ana:;collect
analges:pain_pill
analog:correspond parallel;agre compar comparison linear match repres similar talli
analogu:analog parallel;linear similar
analys:analyz examin studi;canva
analysi:;analyt analyz canva examin investig reason studi
analyst:;analyz canva examin expert studi
analyt:;analysi
analyt_think:analysi
analyz:examin studi;canva
anamnesi:medic_histori medic_record remembr
anaplasti:plastic_surgeri
anarch:lawless;anarchi ideolog
anarchi:;disord lawless
anarchist:;anarchi radic
anathem:damn;curs
anathema:;condemn curs
anathemis:damn;curs
anatolia:asia_minor
anatom:;anatomi build chassi express figur flesh frame say shape
anatom_structur:complex_bodi_part
anatomi:build chassi figur flesh human_bodi materi_bodi physic_bodi;bodi frame shape
ancestor:;ancestr hereditari relat
ancestr:hereditari;ancestor
ancestri:blood_line line_of_descent lineag;blood direct inherit parent rear
anchor:backbon ground ground_tackl;hook support
anchor_light:ride_lamp
anchorag:;condit fee status
anchorman:;anchor
anchorperson:;anchor
ancient:;individu person somebodi someon soul
ancillari:auxiliari;aid supplement
andr_martinez:carlo salim sanchez
andrena:mine_bee
andrenid:mine_bee
android:mechan_man;robot
anel:oil
anemomet:wind_gaug
anesthet:;drug
ang:air_nation_guard
angel:holi_man holi_person saint sweet
angelfish:;angel_shark
angelica:;herb
anger:enrag furious;angri emot furi ira mad rage violenc wrath
angioplasti:;surgeri
angiosperm:flower_plant
angl:lean tilt;fish space standpoint weight
angleworm:fish_worm red_worm
anglican:;protest
anglican_communion:church_of_england
angola:;angolan
angolan:;african angola
angora:ankara capit_of_turkey turkish_capit
angri:anger;furi furious ira rage violenc wrath
angst:;anxieti
anguish:pain tortur;distress hurt suffer
angular:;angl
angus:;beef
anil:;dye
anim:anim_natur beast creatur fauna inspir;actor alert aliv awak brace brutal creat dead exist life live make reviv
 stimul technician vital worker
anim_charcoal:bone_black
animadvers:censur
animalia:anim_kingdom
animos:bad_blood;hostil
animus:bad_blood
ankara:capit_of_turkey turkish_capit
ankyloglossia:tongu_tie
annal:;account chronicl histori journal stori
annam:vietnam
annames:vietnames
annamit:vietnames
annapoli:capit_of_maryland
anneal:temper
annex:;acquisit addit
annihil:devast erad;demolit destruct elimin
anniversari:day_of_remembr;day
annon:sugar_appl
annot:;comment
announc:declar proclaim proclam;broadcast herald statement
annoy:bother devil gravel harass;anger troubl
annual:year;flora plant refer
annualri:ring_finger
annul:repeal void;breakup revers state
annulus:anchor_ring ring;skirt
annum:;year
annunci:herald ladi_day;announc proclam
ano:arab_revolutionari_brigad black_septemb fatah_revolutionari_council
anoa:dwarf_buffalo
anodyn:pain_pill
anoint:oil
anomali:unusu_person;individu person somebodi someon soul
anonym:pseudonym
anovul:birth_control_pill
anserin:foolish
answer:account repli respond result solut;react resolv respons solv statement
ant:;bet stake
antagon:hostil;counter oppon opposit state
antagonist:counter oppon;defend fight hostil individu oppos person react somebodi someon soul
antananarivo:capit_of_madagascar
antarct_contin:antarctica
antarctica:antarct_contin
anteced:ancestor prioriti
antechamb:entranc_hall hall lobbi
antediluvian:ancient
antenna:aerial
anterior:front_tooth prior prioriti;tooth
anteroom:entranc_hall hall lobbi
anthem:;song vocal
anthesi:flower
antholog:;collect
anthracit:hard_coal
anthracosi:black_lung black_lung_diseas
anthrax:;diseas
anthropolatri:worship_of_man
anti:;individu person somebodi someon soul
antiaircraft:;gun
antiblack:racist
antibodi:;protein
antic:fantast;joke trick
anticip:await counter expect;outlook predict promis prospect wait
antidepress:;medic medicin
antidot:;cure remedi therapeut
antimonopoli:antitrust
antineoplast:cancer_drug
antipathi:;object
antiphon:respons
antiqu:ex;age ancient
antiquarian:;expert
antisemit:;racism
antithesi:;opposit
antivir:;medic medicin
antoni:anthoni mark_anthoni
antonius:anthoni mark_anthoni
antonym:opposit opposit_word
antwerpen:antwerp
anuran:frog
anver:antwerp
anvil:;block
anxieti:;emot
anxious:anxieti die nervous;nerv uneasi
anzac:;soldier
apach:;gangster
apart:;hous lodg
apathi:;feel
apc:armor_personnel_carrier armour_personnel_carrier;medic medicin
ape:;copi individu person somebodi someon soul
apertur:;hole regul
apex:;extrem
aphrodisiac:sexi
apiari:bee_hous
aplomb:cool
apocalyps:book_of_revel;catastroph disast reveal revel tragedi
apocalypt:;reveal revel
apolog:;defens excus justifi
apologet:;apolog excus justifi
apologia:apolog
apologis:apolog;excus justifi
apoplexi:;stroke
apost:renegad
apostl:;apostol christian
apostol:papal;pontiff pope
apothecari:pill_roller
apotheosi:ideal;saint
appal:alarm dismay outrag shock;experi
appalachian:;american
appar:evid patent plain;appear ground seem
apparatus:setup;equip
apparel:cloth dress garment;wear
apparel_industri:fashion_busi
apparit:phantom specter;shadow spiritu
appeal:charm;ask attract captur collect entranc influenc prayer request sympathet
appealing:appeal charm
appear:come_into_court look seem visual_aspect;attend happen occurr qualiti
appeas:gentl quell
appel:design name plaintiff_in_error;appeal denomin
append:;add supplement suppli
appendag:;member
appendix:;supplement
appet:appetit
appl_nut:veget_ivori
applaud:acclaim
applaus:;acclaim approv
applemint:appl_mint
applesauc:appl_sauc;trash
appli:employ util
appli_scienc:engin technolog
appli_scientist:engin
applianc:;conveni devic
applic:;appli applic_programm employ exercis individu person petit practic request somebodi someon soul usag util
applic_program:applic_programm
applic_programm:applic_program;applic
appoggiatura:grace_note
appoint:constitut design engag name;date decis deleg fit meet nomin ordain prescrib
appointe:;appoint constitut individu name nomin offici person somebodi someon soul
apport:alloc;share
apportion:alloc
apprais:assess evalu survey;approxim classif estim gaug guess judg measur valu
appreci:grasp hold;admir compass discrimin prize savvi tast treasur understand valu
apprehend:appreci arrest collar cop grasp nail savvi;compass
apprehens:savvi understand worri;arrest aw compass dire fear frighten grasp horrif know realiz take_into_custodi
 terribl
apprentic:;initi learn
apprenticeship:;apprentic berth post
appris:advis notif notifi tell;appreci
appriz:advis notifi;appreci
approach:access come forthcom near plan_of_attack upcom;attack motion move movement time
approb:approv;affirm
approbatori:approv;affirm
appropri:conquer reserv;allow money seiz
approv:bless okay sanction;affirm favor_recept support
approxim:estim gaug;bring_close_togeth calcul figur guess idea judg rough similar
approxim_rang:ballpark
appurten:auxiliari;gear supplement
apr:april
apricot:;salmon_pink
apron:;site
apt:liabl mind;clever liabil
aptitud:;abil power
aqua:;blue
aquacultur:;cultiv
aquarium:fish_tank marin_museum;tank
aquat:water_sport;athlet flora plant sport
aquicultur:tank_farm
aquif:;format
aquifoliacea:holli_famili
aquilin:hook
aquina:saint_thoma
ar:;arkansa element land_of_opportun
arab:arabian;mount semit
arab_chief:sheik sheikh tribal_sheik tribal_sheikh
arab_revolutionari_brigad:black_septemb
arabia:arabian_peninsula;arabian
arabian:arab;arabia mount
arabian_peninsula:arabia
arabian_tea:;cat
araliacea:ivi_famili
arama:;script semit
arbit:suprem_author umpir;expert intermedi judg mediat
arbitr:intermedi mediat umpir;judg judgment
arbitra:arbitr
arbitrag:;invest
arbor:woodi;tree
arborac:woodi
arboretum:botan_garden;facil instal
arboricultur:tree_farm
arboriculturist:tree_farmer
arborist:tree_surgeon
arbour:;framework
arc:arch bow electr_discharg;curv spark
arcad:;construct structur
arcadian:;pastor
arcanum:secret
arcdegre:;degre
arch:arc bow;curv wick
archaeolog:;anthropolog
archaic:primit
archangel:;angel
archbishop:;bishop
archdeacon:;reverend
archdioces:;dioces
archduk:;princ
archeolog:archaeolog;anthropolog
archeolog_site:dig excav
archer:bowman;expert individu person somebodi someon soul
archeri:;athlet sport
archetyp:origin;imag pilot prototyp
archimandrit:abbot
archipelago:;earth ground land
architect:design;creator plan
architectur:;build disciplin field subject
architectur_style:type_of_architectur
archiv:;collect
archivist:;archiv collector
archpriest:high_priest
archway:;arch
arciform:bow
arcminut:minut_of_arc;minut
arctic:ici;chill
arcuat:bow
ard:wet_lung white_lung
ardent:fieri
arduous:punish;labor labour pain strive
area:;arena domain issu matter orbit region sphere subject topic
area_unit:squar_measur
arecacea:palm_famili
arena:domain orbit sphere;area environ scene_of_action sport_stadium stadium
arenac:sandi
areola:ring_of_color
argent:;silver
argentin:;argentina
argentin_republ:argentina
argentina:argentin_republ;argentin
argentinian:argentin;argentina
argonon:nobl_gas
argu:argument contend content controversi reason tilt;challeng contenti contest debat differ disput indic scrap
argufi:disput scrap
argument:argu content controversi debat line_of_reason logic_argument statement tilt;challeng contend contenti contest
 differ disput evid indic scrap state submit
argyl:;boat design pattern
argyrol:mild_silver_protein
ari:ram
aria:;song vocal
aris:;rise
aristocraci:nobil;elit gentl nobl
aristocrat:blue_blood;breed gentl leader nobil
arithmet_mean:expect_valu first_moment;expect
arizona:grand_canyon_state
ark:;boat
arkansa:land_of_opportun
arl:earnest_money
arm:weapon_system weaponri;outfit project weapon
arm_forc:militari militari_machin war_machin
arm_servic:militari militari_machin war_machin
armada:;fleet
armageddon:;battl conflict engag fight
armament:;arm outfit weaponri
armchair:;chair
armenia:;armenian
armenian:;armenia asian
armi:ground_forc;crowd usa
armi_intellig:ai
armi_tank:armor_combat_vehicl armour_combat_vehicl
armin:hermann
arminius:hermann
armistic:truce;peac
armlet:arm_band
armor:armour;arm protect
armor_combat_vehicl:armi_tank tank
armori:arsenal;imagin inventori resourc
armour:armor;arm protect
armour_combat_vehicl:armi_tank tank
armouri:arsenal;inventori
armyworm:armi_worm
arng:armi_nation_guard
aroma:smell;foul nose properti wind
aromat:;smell
arous:awak provok stir wake;brace randi stimul
arraign:;instrument
arrang:order organiz;agreement coordin format group musician placement plan prepar provis stage
arrant:perfect pure stare;complet stark
array:;align arrang
arrear:;debt liabil
arrest:collar cop halt nail sensat stay stoppag stun take_into_custodi;captur check seizur stop
arriv:come reach;accomplish achiev action
arrivederci:bye good_day goodby so_long
arrog:claim;ego
arrow:;design indic missil orient point
arrowroot:;indian_shot
ars:behind rear_end seat;bottom butt rear stern tail tail_end
arsenic:;element
arson:;burn
art:artist_creat artist_product human;artist artwork creat disciplin field graphic subject
artemi:cynthia
arteri_blood_vessel:arteri
arteria:arteri
arthur_wellesley:duke_of_wellington iron_duke wellington
articl:;claus nonfict
articl_of_cloth:wear
articl_of_faith:convict strong_belief
articul:join joint phrase word;connect junction link pronunci unit voic
articul_lorri:rig semi tractor_trailer trailer_truck
articulatio:joint
artifact:;whole
artific:inventor
artifici_horizon:flight_indic
artifici_insemin:;ai
artifici_intellig:ai
artifici_lake:reservoir
artilleri:gun heavi_weapon ordnanc;weapon
artisan:;craft
artist:creativ_person;aesthet art artwork creator graphic
artist_creat:art
artist_product:art
artistri:;art artist
artless:innoc
artsd:doctor_of_art
artwork:graphic;art artist
arugula:garden_rocket rocket_salad;rocket
arum:;herb
aryan:;primit white
ascend:ancestor domin rise;aris ascent condit lift move movement status
ascens:ascent rise;lift travel
ascent:climb rais rise upgrad;lift slope travel uphil
ascertain:determin discov ensur observ;assur check
ascet:;auster refrain
ascetic:auster
ascii:;code
ascrib:attribut;due
ascript:attribut
asean:;associ
ash:;tree
ash_bin:garbag_can trash_barrel trash_can
ash_gray:silver_grey;silver
ash_grey:silver_gray;silver
ashbin:ash_bin garbag_can trash_barrel trash_bin trash_can
ashcak:ash_cake
ashcan:ash_bin garbag_can trash_barrel trash_bin trash_can
ashkenazi:;hebrew jew
ashkhabad:capit_of_turkmenistan
ashram:;retreat
asia:;asian collect
asia_minor:anatolia
asian:;asia
asiat:asian;asia
asiat_flu:asian_influenza
asid:;content messag stray
ask:request;expect requir
asl:american_sign_languag
asleep:;deceas depart gone
asp:egyptian_cobra
asparagus:;herb veget
aspect:;characterist featur prospect scene view vista
asper:hardship sever
aspers:defam
asphalt:miner_pitch;miner pave
aspinwal:;colon
aspir:ambit hope;ambiti breath_in challeng desir dream intak
aspirin:bayer
ass:behind rear_end seat;bottom butt fool piec_of_tail rear sap stern tail tail_end
assail:assault attack;offend round
assassin:bravo;defam moslem murder muslim slay
assault:attack rape;attempt battl conflict engag fight outrag round
assay:attempt check essay tri;assess seek
assembl:assembl_program collect gather piec;accumul build construct forum garner group machin manufactur meet_place
assemblag:gather;assembl collect piec system
assemblyman:;repres
assent:;access
assert:swan swear;announc declar insist maintain say state submit verifi
assess:evalu;classif judgment measur tax valu
assessor:;assess evalu measur valu
asset:plus;possess qualiti
assever:assert;maintain
assign:alloc deleg design portion;attribut distribut duti grant instrument
assimil:absorb scholar;relationship
assist:aid help;activ attend facilit maneuv play resourc support worker
assist_foreman:straw_boss
associ:affili companion connect familiar fellow link relat;accompani compani equal fellowship friend organiz peer
 societi
associ_footbal:soccer
associ_in_art:;aa
associ_of_orangemen:orang_order
association:associ_theori
assort:affili associ class classif mix mix_bag sort varieti various;blend collect group merg mixtur vari
assuag:gentl relief;allevi reliev
assum:sham;acquir adopt fake fiction fraud
assum_name:alia do_busi_as
assumpt:assum premis;hypothesi lay_claim possibl say suppos theori
assur:confid ensur guarante;author certain certainti check commit cool dedic pledg plight promis secur sure uncertain
 unsur
assured:cool
astana:capit_of_kazakhstan
asterisk:star
astoni:amaz stun
astonish:amaz stagger stun;feel
astound:amaz astonish stagger stun
astral:stellar
astrobiolog:space_biolog
astrodom:;dome
astronaut:;travel
astronom:;astronomi physicist
astronom_unit:au
astronomi:;astronom physic
astrophys:;astronomi
astut:;sharp
asuncion:capit_of_paraguay
asylum:mental_home mental_hospit mental_institut psychiatr_hospit sanctuari;commit hospit institut refug shelter
asymmetr:;imbal
asymmetri:imbal
asystol:cardiac_arrest
ataraxi:peac_of_mind;peac
athen:capit_of_greec greek_capit
athenian:;athen greek
athinai:athen capit_of_greec greek_capit
athirst:hungri
athlet:athlet_competit athlet_contest sport;competit contest divers gymnast recreat tumbl
athlet_competit:athlet
athlet_contest:athlet
athlet_field:play_area
athletic:;energi zip
atilt:lean tip
atlanta:capit_of_georgia
atlas:book_of_map map_collect;refer
atm:atmospher standard_atmospher standard_pressur;cash_machin
atmospher:atmospher_static standard_pressur static;atmospher_state condit status
atmospher_condit:weather;condit
atmospher_state:;atmospher
atom:atom_theori molecul nuclear particl;materi molecular spray stuff substanc
atom_pile:chain_reactor
atomis:;spray
aton:;damag redempt salvat satisfact
atrium:;chamber courtyard
atroc:;brutal cruel cruelti fell savag vicious
atroci:aw terribl;demon horribl monster pain ugli
atrophi:diminish wast wast_away
attach:affili connect fond_regard;addit affect bind bond commit link specialist
attack:onset onslaught;approach assault offend outrag rape round turn
attack_aircraft:fighter
attain:accomplish achiev reach;acquisit arriv gain hit skill
attaind:civil_death
attaint:shame
attempt:effort endeavor endeavour essay tri undertak;activ assault attack crime offens seek strive
attend:accompani attent auditor tender;assist consequ effect event frequenc help lead meet outcom particip result
 support tend termin
attende:attend
attent:attend care heed pay_attent regard;aid help tend thought work
attent_deficit_disord:add minim_brain_damag
attenu:fade;weaken
attest:document evid;demonstr testifi wit
attestor:;wit
attic:classic_greek;bean dome floor stori
attilio:soul_patch
attir:dress;apparel cloth garment wear
attitud:postur;knowledg model pose posit upright vertic
attorney:lawyer;profession
attract:attract_forc draw draw_card pull;appeal attract_featur beauti forc magnet qualiti
attract_featur:magnet;attract
attract_forc:attract
attractor:draw draw_card;attract attract_featur magnet
attribut:dimens;classif concept construct properti
attrit:;crunch eros friction wear
au:astronom_unit;gold golden
auberg:inn
aubergin:garden_egg mad_appl
auction:;agent broker factor sale
audac:;brass brave cheek dare hardi nerv
audaci:brave;brass braveri cheek courag crust dare hardi nerv
audibl:;hear
audienc:;consult gather hear interview mass person
audio:;frequenc sound sound_record
audiotap:;audio tape
audit:sens_of_hear;account examin hear inspect run scrutini trial
audit_account:audit
auditor:;audit listen observ pupil student
auditori_sens:audit
auditori_sensat:sound
aug:august
aught:goos_egg noth zero zip
augur:predict;forecast
august:grand rever;digniti lord nobl
augusta:capit_of_main
aum:suprem_truth
aunti:aunt
aura:;air glori
aureat:flamboy gold golden
aureol:;glori
auricl:;ear
aurora:break_of_day dawn first_light sunris;hour morn
auspic:predict;forecast
aussi:australian
auster:stark stern;sever strict
austin:capit_of_texa
australia:;australian
australian:;australia
australian_capit:canberra
austria:;austrian
austrian:;austria european
austrian_capit:vienna
authent:document hallmark legitimaci;certif credibl endors genuin licenc licens mark marker reliabl
author:authoris govern mandat regim writer;assur clear confid control domin generat individu instrument maker master
 pen person potent publish rule sanction somebodi someon soul strong unauthor write
author_share:capit_stock
author_version:king_jame_bibl
authoris:author mandat;clear control domin instrument master potent sanction strong unauthor
authorit:classic definit;author authoris import
authoritarian:dictatorship;dictat order
authorship:write;author creat found generat innov institut pen writer
autism:;syndrom
auto:automobil car;mechan
auto_maker:automak car_manufactur
auto_manufactur:automak car_maker
autobiograph:;autobiographi
autobiographi:;biographi
autobus:bus passeng_vehicl
autochthon:indigen;endem
autocrat:authoritarian;boss chief dictat domin foreman
autogenesi:spontan_generat
autogeni:spontan_generat
autograph:john_hancock;signatur write
autom:;condit status
autom_teller:cash_machin
automak:auto_maker auto_manufactur car_maker car_manufactur;maker manufactur
automat:machin_rifl;handgun pistol robot
automat_teller:cash_machin
automat_washer:wash_machin
automaton:robot
automatonlik:automat
automobil:auto car;mechan
automobil_driver:racer
autonom:independ sovereign;autonomi liberti
autonomi:liberti;autonom independ sovereign
autopilot:automat_pilot robot_pilot;devic
autopsi:pm;examin scrutini
autumn:fall;season
auxiliari:aid subsidiari;assist help subordin supplement support
av:ab
avail:;access conveni handi help unavail
avalanch:;happen occurr slide
avaric:greed
avaritia:greed
avatar:incarn
ave_maria:hail_mari
aveng:retali reveng;attack
avenu:boulevard;approach attack street
aver:alleg assert say swan swear;verifi
averag:mean norm ordinari;intermedi mediocr medium ratio
avers:;avert
avert:avoid;prevent
aviari:bird_sanctuari
aviat:air_power pilot;air_travel collect fli industri
avoc:hobbi;pursuit sidelin
avoid:avert turn_away;dodg duck hedg parri reject skirt
avoirdupoi:;fat
avow:assert swan swear;verifi
aw:dire fear frighten horrif terribl;nasti pain
await:anticip;expect wait
awak:wake;alert anim life live
awaken:awak wake
awar:conscious;know learn unawar wise
award:grant honor honour;honorari prize reward symbol
awash:flood;afloat
awe:amaz awesom;admir aw emot fear wonder
aweari:weari
awesom:amaz
awri:;wrong
axi:;bloc stem
axial:;axi
axial_motion:roll
axial_rotat:roll
axiom:maxim;express proposit say
axl:;shaft
az:arizona grand_canyon_state;angl
azedarach:china_tree
azederach:china_tree
azerbaijani_republ:azerbaijan
azerbajdzhan:azerbaijan
azur:;blue
ba:ab bachelor_of_art;metal
baba:;cake
babbitt:;metal
babbl:;bubbl
babe:babi infant;child girl kid miss sister
babe_ruth:sultan_of_swat
babel:;confus
babi:babe infant;child kid offspr
babu:;man
babyhood:earli_childhood
babysit:babi_sit
babytalk:babi_talk
bacca:simpl_fruit
baccalaur:;degre discours preach sermon
bacchan:;riot
bacchanalia:;riot
bacci:tobacco
bach:bachelor;music
bachelor:bach unmarri_man;knight man
bachelor_of_art:ab ba
bachelorett:bachelor_girl
back:endors patronag;approv bless championship financi_support fund layer mount rear second support
back_breaker:acid elvi superman;dose dot zen
back_end:rear
back_street:alley
back_talk:;lip
backbon:anchor;game gritti ground sand spinal_column spine spirit support
backbreak:punish
backcloth:backdrop
backdoor:back_door back_entranc
backdown:withdraw
backdrop:;sceneri
backer:;angel patron sponsor support
backfield:;format
backfir:backlash;explos
background:background_process;aspect heritag inherit prospect scene view vista
backlash:rebound;bounc bound motion movement spring
backlog:;collect reserv stockpil
backpack:back_pack;bag pack
backroom:;facil instal
backsaw:back_saw
backsheesh:tip
backsid:back_end behind rear rear_end seat;bottom butt side stern tail tail_end
backstag:;stage wing
backstop:catcher
backsword:fenc_stick
backtalk:back_talk;lip
backup:reliev;altern equal foul peer relief sub substitut
backup_man:reliev;relief substitut
backwash:aftermath wake
backwat:;region water
backwood:back_countri
backwoodsman:mountain_man
backyard:;ground yard
bacteri:;bacteria
bacteria:;bacteri
bacterium:bacteria;bacteri
bad:sever;big qualiti spoil
bad_hat:troubl_maker
baddi:villain
badg:;characterist emblem featur
badger:bug worri;american
badger_state:wisconsin
badland:bad_land
baffl:confus foil problemat puzzl thwart;cross elus gravel person problem regul
bag:;base contain pocket purs
bagdad:baghdad capit_of_iraq
baggag:luggag;tug woman
baggag_car:luggag_van
bagger:boxer
baghdad:capit_of_iraq
bagman:commerci_travel travel_salesman
bagnio:hous_of_prostitut sport_hous
bagpip:piper
bahamian:;bahama
bahasa:indonesian
bahraini:;arab arabian
bahrein:bahrain bahrain_island state_of_bahrain
bail:;bond
bailiff:;offici
bailiwick:disciplin field_of_studi subject_area subject_field;field subject
bait:cod lure;devic hook temptat
bake:;cook
bake_tray:cooki_sheet
bakehous:bakeri
baker:bread_maker;bake merchant
bakeri:;shop store workplac
bakeshop:bakeri
baksheesh:tip
bakshi:tip
bakshish:tip
baku:capit_of_azerbaijan
balanc:reconcili;equal equilibrium reconcil
balconi:;construct structur
bale:basel omin sinist threaten;bundl
balk:deterr;block blockad deter difficulti discourag handicap rafter
balkan:balkan_mountain balkan_mountain_rang balkan_peninsula;european
balkan_mountain:balkan
balkan_mountain_rang:balkan
balkan_peninsula:balkan
balklin:string_line
ball:;globe shot
ball_club:nine
ball_of_fire:human_dynamo powerhous
ballad:lay;poem song vocal
ballad_maker:songwrit
ballast:;gravel materi stuff
ballet:concert_danc;music
ballgam:ball_game;situat
balli:bloodi crash
ballist:;dynam
ballist_capsul:space_vehicl spacecraft
ballock:;egg
balloon:;fli flight toy
ballot:vote;choic document option paper select
ballpark:approxim_rang;arena compass orbit park rang reach scope stadium
ballplay:basebal_player
ballroom:danc_hall danc_palac;room
ballyhoo:hype;plug
ballyrag:hector
balmi:bat nut;clemenc crack mild
bam:bang blast;nois
bamboo:;wood
bamboozl:snow
ban:prohibit;decre fiat veto
banal:stock tire
banana:;herb
band:circl;lot
band_aid:quick_fix
band_purpl:white_admir
bandag:;bind dress
bandi:;bow
bandit:;thief
bandlead:;conductor
bandsaw:band_saw
bandstand:outdoor_stage;platform
bandwagon:;style trend vogu wagon
bandyleg:bow_leg
bane:;curs
baneberri:herb_christoph
bang:blast slam smash;belt blow boom boot bump combat dash fight kick knock nail nois scrap thrill
bangkok:capit_of_thailand
bangl:;novelti
bangla:;bengali
bangladesh:east_pakistan
bangladeshi:;asian
bangtail:race_hors
banish:coventri;ban bar exclus prohibit reject veto
bank:bank_compani bank_concern;deposit financ slope
bank_bill:feder_reserv_note govern_note greenback
bank_compani:bank
bank_concern:bank
bank_gravel:pit_run
bank_identif_number:;bin
bank_note:greenback;bill
bank_swallow:sand_martin
banker:;financi
banknot:bank_bill bank_note feder_reserv_note govern_note greenback;bill
bankrol:;financ fund
bankrupt:;failur loser ruin smash
bankruptci:;bankrupt failur ruin smash
banksia:;bush
banner:;flag headlin
bannist:;barrier
banquet:feast;dinner meal
bantam:tini;poultri
bantamweight:;boxer wrestler
banter:josh kid
bantu:;african
baptism:;baptist
baptist:baptist_church;protest
bar:block blockad;ban counter exclud exclus expuls room
barb:bite dig shaft;comment input remark slam spine
barbar:brutal cruel fell savag vicious;peasant wild
barbarian:savag;brutal peasant primit wild
barbecu:grill;dish
barbel:barb
barbequ:barbecu
barbershop:;shop store
barbwir:barb_wire
bard:;hous poet trap
bard_of_avon:shakespear william_shakespear
bare:nake nude;air dismantl nuditi remov
barefac:bald
barf:cat sick;chuck
barg:;boat lighter
bargain:buy deal dealer steal trader;agreement dialogu negoti purchas talk understand
bargain_rate:cut_price
bariton:;singer vocalist
barium:ba
bark:;cover nois skin
barker:;bark booster dog promot
barley:;cereal grain
barmi:bat nut;crack
barnstorm:stunt_pilot
baro:;ladi
baron:;big_businessman busi_leader impos king lord magnat mogul nobl peer top_execut tycoon
baronet:bart
baronetag:;berth nobil post
baronetci:;rank
baroni:impos nobl;acr estat rank
barqu:;bark
barrack:;inspir urg
barrag:bombard shell;blast fire languag onslaught
barrag_fire:bombard shell
barrel:;drum tube vessel
barrel_maker:;cooper
barren:bleak;wast wild wilder
barricad:bar block blockad;barrier
barrier:;obstacl obstruct
barrio:;quarter
barrist:;attorney lawyer
barroom:bar
barrow:burial_mound grave_mound;garden_cart hill lawn_cart mound
bart:baronet
bartend:;employe
barter:swap;interchang switch trade
bartlett:captain_bob
bary:bar_absolut
baryon:heavi_particl
basal:base;foundat groundwork
base:groundwork;bag found foundat humbl
base_hit:;safeti
base_on_ball:pass walk
basebal:;ball
basebal_bat:lumber
basebal_club:nine
basebal_diamond:infield
basebal_glove:mitt
basebal_mitt:glove
baseborn:base;humbl
baseless:idl
baselin:servic_line;standard
basement:;floor stori
bash:bang brawl smash;belt blast blow boom bump dash knock nail parti slam
basi:cornerston foot groundwork;assumpt base found foundat ground
basia:basra
basic:basic_principl fundament fundament_principl stapl;commod fact good principl
basic_principl:basic fundament
basil:;herb
basilica:;church
basin:;drainag_area vessel watersh
bask:enjoy
basket:basketbal_player;basketbal_hoop contain field_goal hoop
basketbal:;ball
basketbal_hoop:;basket
basketbal_team:five
basl:basel
basqu:;european tongu
bass:;pitch
bassist:;musician player
basso:bass_voic;bass singer vocalist
basswood:lime_tree
bast:batter
bastard:fake illegitim illegitim_child love_child;fraud offspr sham
bastardi:bar_sinist
bastill:;jail prison
bastion:citadel fortifi;defenc stronghold
basutoland:kingdom_of_lesotho lesotho
bat:nut;attempt crack effort endeavor endeavour tri turn
bat_order:lineup
batch:good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;ampl clutch collect deal flock jam
 mob ram
bath:;clean cleans cleanup divers recreat swim vessel wash
bath_suit:swim_costum
bath_tub:;bath
bather:swimmer
bathroom:john privi toilet;bath room
bathroom_tissu:toilet_paper
bathtub:;bath vessel
batist:;cloth fabric materi textil
batman:;attend tender
baton:billi billi_club;club rod
baton_roug:capit_of_louisiana
batrachian:frog
batsman:batter hitter;bat slug
battalion:larg_number pack;countless infinit myriad
batten:bat
batter:batsman hitter;bat combat fight mixtur scrap slug
battercak:hot_cake
batteri:;artilleri
batti:bat nut;crack
battl:combat engag fight struggl;action attempt conflict effort endeavor endeavour tri wage
battl_birth_state:nevada
battl_damag:combat_casualti
battl_fatigu:shell_shock
battlefield:battleground field field_of_battl field_of_honor;parcel tract
battlefront:front front_line
battleground:battlefield field field_of_battl field_of_honor;parcel tract
battlement:embattl
battler:fighter
battleship:;warship
battlesight:battl_sight
battu:bloodsh
baubl:;novelti
baulk:deterr;handicap rafter
bauxit:;miner
bavaria:;bavarian
bavarian:;bavaria german
bawd:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
bawdyhous:hous_of_prostitut sport_hous
bay:;quest true_laurel water
bay_state:massachusett old_coloni;ma
bay_tree:true_laurel
bay_window:corpor
bay_wreath:;laurel
bayonet:;knife
bayou:;lake
bayrut:beirut capit_of_lebanon
bayt_lahm:bethlehem
bazaar:;fair marketplac mart shop store
bazar:;marketplac mart shop store
bb:;shot
bbs:bulletin_board bulletin_board_system electron_bulletin_board
beach:;format
beach_heather:poverti_grass
beach_wagon:estat_car
beachbal:beach_ball
beachfront:;earth ground land
beacon:;lighthous
beacon_light:lighthous
bead:drop;jewelri pearl
beak:;mouth
beam:shine;air broadcast glad piec ray ray_of_light shaft shaft_of_light sign signal transmit
beam_of_light:ray;shaft
beamish:smile
bean:;dome seed
bean_town:boston capit_of_massachusett
beantown:bean_town boston capit_of_massachusett
bear:birth head;abid aim brook carriag digest direct endur guid investor maneuv point postur steer stomach suffer
 toler way
bear_cat:lesser_panda panda red_panda
bear_fals_wit:lie_under_oath perjuri
beard:;hair
bearer:carrier;bear carri courier holder messeng transport travel tug
beast:anim creatur fauna savag;attack brutal creat cruel fell make vicious
beat:beat_generat puls;combat crush dead fight lam music_rhythm path pound rhythm round rout scrap slash whip
beat_generat:beat
beatif:;action happi thrill
beatifi:;bless thrill
beatnik:beat beat_generat
beau:boyfriend fashion_plate sheik young_man;lover man
beau_ideal:perfect;idol
beau_mond:bon_ton high_societi smart_set;societi
beaut:;beauti
beauteous:;fair
beauti:knockout;appear deck dish grace ugli woman
beauti_parlor:salon
beauti_parlour:salon
beauti_shop:salon
beautifi:deck grace
beaver:;american dress_hat fur high_hat opera_hat silk_hat top_hat
beaver_state:oregon
becalm:calm steadi
bechamel:white_sauc
bechanc:happen
becharm:captur charm entranc
beck:;gestur motion
beckon:wave
becloud:cloud fog obscur
becom:decent;go grace suit turn
bed:bed_cloth;jazz love materi patch plot screw stuff
bedamn:damn;curs
bedbug:bed_bug
bedchamb:bedroom sleep_accommod sleep_room
bedcloth:bed_cloth
bedcov:bed_cover
bedeck:deck
bedevil:fox worri
bedground:bed_ground
bedight:deck
bedim:;obscur
bedlam:chao crazi_hous funni_farm funni_hous nut_hous snake_pit
bedouin:;arab arabian
bedrest:bed_rest
bedrock:basic basic_principl fundament fundament_principl;principl rock stone
bedroom:sleep_accommod sleep_room;room
bedsid:;side
bedsor:pressur_sore
bedspread:bed_cover
bedtim:;hour
beech:;tree wood
beef:;cattl cow crab kick meat
beef_patti:chop_steak hamburg_steak
beefburg:burger hamburg
beelzebub:devil old_nick princ_of_dark
beer_maker:brewer
beer_mug:stein
beet:;veget
beethoven:;music
beetl:;hammer insect
beetlewe:galaxi
befal:happen
befit:;suit
befog:cloud fog obscur
befool:cod fool
beforehand:advanc
befoul:foul pollut
befuddl:confus fox
beg:pray
beget:father mother;generat
begett:father male_parent
beggari:beg
begin:kickoff offset outset showtim start start_time;first happen initi occurr origin root sourc
beginn:found_father founder initi;begin constitut establish found institut launch mastermind plant start
begrim:dirti soil
beguil:captur charm delight entranc;distract
begum:;ladi moslem muslim
behalf:;interest sake
behav:act;conduct
behavior:behaviour conduct;action activ behav
behaviour:behavior conduct;action activ behav
behead:;execut kill
behemoth:giant monster titan;mammoth
behest:;bid command
behind:rear_end seat;bottom butt rear stern tail tail_end
behold:observ see visual_percept
beij_dialect:mandarin_chines
being:exist
beirut:capit_of_lebanon
bejewel:jewel
belarus:white_russia;belarusian
belarusian:;belarus slavic white_russian
belat:late
beldam:;witch
beleagu:bug militari_blockad sieg;surround
belfri:;room
belgian:;belgium european
belgian_capit:brussel
belgian_congo:zair
belgiqu:belgium kingdom_of_belgium
belgium:;belgian
belief:feel impress notion;believ idea thought trust
believ:credibl think;booster champion friend protagonist support trust worship
belittl:;diminish minim
beliz:british_hondura
bell:;button buzz girl miss push toll
bell_appl:sweet_cup water_lemon
bell_ringer:;home_run
belli:stomach;fat
belli_laugh:wow;riot scream
belliger:fighter hostil war;aggress attack battl combat defend disput fight individu milit oppos person scrap somebodi
 someon soul struggl
bellow:roar;call cri outcri scream shout thunder
bellweth:;leader
bellyach:beef;crab
bellybutton:belli_button
belong:hold properti;possess
belorussia:belarus republ_of_belarus white_russia
belorussian:white_russian
belov:darl dear honey;favorit favourit love lover pet
belowground:underground
belt:;bang knock loop smash
belt_bag:waist_pack
beltway:bypass ring_road;highway
beluga:white_whale
belveder:fire_bush;burn_bush bush
bema:;sanctuari
bemir:dirti soil
bemock:mock
bemus:confus
ben:;mount mountain
bench:terrac;judiciari plateau seat
bench_mark:benchmark
benchmark:bench_mark;refer standard
bend:bent turn;bow curv fold ill motion movement sick twist
bender:;bend break_ball curv curv_ball riot tool twist
benedick:;benedict
benedict:ruth_fulton;bless
benedictin:;religi
benefactor:;aid assist help
benefici:miner_dress miner_extract miner_process ore_dress ore_process;benefit good welfar
beneficiari:;receiv recipi
benefit:profit welfar;benefici gain good payment
benevol:;charit sympathet
bengali:;asian
benjamin_david_goodman:king_of_swing
benn:benni
benni:;herb
benni_goodman:king_of_swing
bent:;determin fix grass hang limit set specifi tendenc
benumb:asleep blunt;dull
benzoin:benjamin gum_benjamin
beograd:belgrad
bequest:legaci;gift heritag inherit
berat:blow_up lectur;jaw
berber:;african
bereav:mourn;individu person somebodi someon soul
bereft:mourn
beret:;cap
berkshir:berkshir_hill
berlin:german_capit;german
bern:capit_of_switzerland
berri:;fruit
berserk:possess
berth:;anchorag built_in_bed busi function job locat occup place post site station
beseech:plead;bid
beseem:;suit
beset:harri plagu;provok
beshrew:damn;curs
besieg:militari_blockad sieg;blockad surround
besot:smash soak
bespeak:indic request signal
bespok:tailor
bespoken:tailor
best:trump;attempt better effort endeavor endeavour exceed individu person somebodi someon soul top tri
bestial:;brutal
bestow:donor;add contribut lend present
bestsel:best_seller
bet:stake;adventur depend gambl game hazard jeopard punt sport ventur
beta:;letter
beta_ray:electron_radiat
beth:;letter
betoken:indic predict signal;forecast
betray:;fail rat treason
betroth:plight;engag
better:advanc amend improv;best bet boost encourag further game good progress promot punt shift stake transform
better_half:marri_person partner spous;mate
bettor:better
beverag:;drink food liquid
bevi:;flock gather
bewild:confus puzzl;gravel
bewitch:captur charm entranc fascin;glamour witch
bey:;governor man
bh:;element
bharat:india republ_of_india;indian
bhutanes:;asian
bi:;metal
bias:prejudic;color
bibl:good_book word_of_god;biblic
biblic:;bibl
bibliographi:;list
bibliophil:book_lover
bibul:drunken
bicentenni:;anniversari
bicker:;row word
bicycl:bike cyclist;cycl wheel wheeler
bicyclist:cyclist;wheeler
bid:command tender;attempt dictat effort endeavor endeavour invit order requir tri
bida:capit_of_qatar doha
bidder:;bid tender
bide:abid;stay
biennial:;flora plant
biff:punch;clout
big:larg;bad size
big_board:nyse
big_buck:;bundl pile
big_businessman:busi_leader magnat top_execut tycoon;baron king mogul
big_leagu:major
big_money:;bundl pile
big_top:circus_tent
bigarad:bitter_orang bitter_orang_tree sevill_orang sour_orang
bigger:larger
bigheart:give handsom;liber
bighorn:rocki_mountain_sheep
bigwig:top_banana
bihari:;sanskrit
bike:bicycl motorcycl;cycl cyclist wheel wheeler
bilberri:mountain_blue_berri
bilingualist:bilingu
bilious:;temper
bilk:foil thwart;cross
bill:;account ask bank_note calcul charg feder_reserv_note govern_note greenback instrument measur request
bill_of_exchang:draft
bill_of_fare:menu
bill_sticker:poster
billboard:;sign
billet:canton note quarter short_letter;berth post
billi:baton;club goat
billi_club:baton
billion:million one_million_million trillion;one_thousand_million
billow:surg;balloon
billowi:surg
billyo:all_get_out
billyoh:all_get_out
billystick:baton billi billi_club
bilst:american_sweet_gum sweet_gum_tree;sweet_gum
bimonth:;seri serial
bin:;bank_identif_number contain
binari:doubl_star;programm star
bind:bond;attach attract deterr handicap stick
binder:;bind bond stick tie
bine:common_hop european_hop
bing:gorg;bout bust stuff tear
bingl:singl
binocular:field_glass opera_glass
bio_lab:biolog_laboratori
bioarm:biolog_weapon
bioattack:biolog_attack biolog_warfar
biodef:biolog_defenc biolog_defens
biodefens:biolog_defenc biolog_defens
biodivers:;divers varieti
bioengin:biotechnolog
bioethic:;ethic
biograph:;author biographi writer
biographi:life_histori life_stori;account chronicl histori stori
biohazard:biolog_agent
biolog:biolog_scienc life_scientist;scientist
biolog_laboratori:bio_lab
biolog_scienc:biolog
biomass:;fuel mass
biometr_authent:ident_verif
biometr_identif:ident_verif
bionom:ecolog environment_scienc
bioscienc:life_scienc
biospher:;region
biota:;biolog
biotech:biotechnolog
biotechnolog:biotech;engin technolog
bioterror:biolog_terror;terror
bioweapon:biolog_weapon
bipartizan:bipartisan
biplan:;airplan plane
biquadr:fourth_power
biquadrat:fourth_power
birch:;tree wood
bird:;boo bronx_cheer dame doll meat skirt
bird_of_passag:rover
birdcal:;song
birdi:shuttl;score
birdlim:lime
birdnest:bird_nest
birdse:bird_feed bird_food
birdsong:;song
birdwatch:bird
birl:;spin
birth:bear give_birth;begin chang first kickoff modif offset outset showtim start
birth_control:famili_plan
birth_control_devic:;prevent
birth_prevent:famili_plan
birth_rate:fertil
birthday:natal_day;anniversari date
birthday_suit:altogeth raw
birthplac:place_of_birth place_of_origin;begin origin place root sourc spot
birthrat:birth_rate fertil fertil_rate
birthright:;ancestr hereditari heritag inherit
biscuit:cooki;cake
bishkek:capit_of_kyrgyzstan
bishop:;episcop priest
bishop_of_rome:cathol_pope holi_father pontiff pope roman_cathol_pope
bishopr:dioces;jurisdict
biskek:capit_of_kyrgyzstan
bismarck:iron_chancellor
bison_bison:american_buffalo buffalo
bistro:;restaur
bit:chip scrap;minut mo moment peel second wee
bit_part:minor_role
bitch:beef;crab difficulti kick
bitchi:spite
bite:barb sting;burn snack wound
bitepl:bite_plate
bitmap:electron_imag
bitter:resent;acid hostil tast
bitterwood:;paradis_tree
bitti:wee
bivouac:camp camp_area camp_ground camp_site tent
bivouack:camp
biz:;busi job occup
bizarr:eccentr
bk:;metal
blabber:;rat
black:shoe_polish total_dark;bleak dark dim shirley_templ valu
black_and_white:written_communic written_languag
black_cat:fisher
black_eye:mous;blow revers setback
black_friar:dominican
black_letter:gothic
black_maria:heart paddi_wagon patrol_wagon polic_van polic_wagon wagon
black_person:negro
black_sage:california_romero
black_septemb:arab_revolutionari_brigad fatah_revolutionari_council
black_tie:dinner_jacket
black_vernacular:african_american_english
black_vomit:yellow_fever yellow_jack
blackamoor:black_person negro
blackbal:bar negat veto;ban
blackbeard:edward_teach teach
blackberri:;berri
blackbodi:black_bodi
blackbuck:black_buck
blacken:black
blackfish:;black_whale pilot_whale
blackfli:black_fli
blackfriar:dominican
blackguard:guy roast;abus dog heel shout
blackjack:jack_oak pressur;black_flag pirat_flag sap
blackleg:rat
blacklist:black_book;list
blackmail:pressur;extort
blackout:;dark paus suspens
blackse:carpet_grass
blacksnak:black_racer black_rat_snake
blackwash:assassin charact_assassin
blackwat:;diseas
blackwood:;tree wood
bladder:;bag
bladderpod:indian_tobacco
bladderwrack:;tang
blade:;leaf steel sword youth
blah:;larg rhetor
blame:blast damn fault rap;accus bless impli pick
blanch:pale
bland:;smooth
blank:;crack gap space
blank_check:free_hand
blanket:broad cover extens wide;mantl
blanket_flower:fire_wheel
blare:blast din;boom nois
blarney:soft_soap sweet_talk
blase:bore
blasphem:curs swear;blue
blasphemi:;blue outrag violat
blast:bang blame boom damn smash;bless fli nail nois shell
blaster:;blast shell
blatant:;din
blaze:hell;fire flame troubl
blazer:sport_coat sport_jacket;jacket
blazon:arm coat_of_arm
blazonri:arm coat_of_arm
bleach:fade;agent color white
bleak:;black cut dim wast
bleari:fuzzi
bleed:;harm hurt injuri trauma
blemish:flaw mar;defect spot
blench:pale
blend:;combin graduat merg mix mixtur
blender:;blend
bless:approv boon;blame blast damn okay sanction support thanksgiv
bless_thistl:sweet_sultan
bless_virgin:madonna mari
blest:bless
blether:chin_music idl_talk
bleu:blue_chees;chees
blight:plagu;devast
blighter:fellow
blind:;cover covert dim person screen
blind_alley:impass
blind_eel:congo_snake
blink:bloodi crash;flash
blinker:turn_indic turn_signal
blip:radar_target;blow
bliss:cloud_nine seventh_heaven walk_on_air
blister:acid;bitter defect fault
blister_agent:mustard_gas
blitt:bachelor_of_literatur
blitz:;attack maneuv onset onslaught play
blitzkrieg:blitz
blizzard:rash;seri storm
blob:;spot
bloc:;align allianc axi coalit
block:bar blockad;area cube halt jam parri stop
blockad:bar block;action circl obstruct
blockag:obstruct stoppag;block blockad stuff
blockbust:smash_hit;hit
blocker:block_agent;footbal medic medicin parri
blog:web_log;diari journal
blogger:;individu person somebodi someon soul
bloke:fellow
blond:;fair individu person somebodi someon soul
blood:;ancestri bloodi line_of_descent lineag rip
blood_berri:roug_plant
blood_heat:bodi_temperatur
blood_line:ancestri lineag
blood_profil:cbc
bloodbath:bloodsh;carnag massacr slaughter
bloodberri:blood_berri roug_plant
bloodi:crash;blood
bloodi_shame:virgin_mari
bloodlet:bloodsh;carnag massacr slaughter
bloodlin:ancestri blood_line line_of_descent lineag;blood
bloodsh:;carnag gore massacr murder slaughter slay
bloodstream:blood_stream;blood
bloom:bloodi crash flower;flush salad_day
bloom_of_youth:salad_day
bloomer:pant
blossom:bloom flower flush peak prime;affluent develop grow growth load period wealthi
blot:;defect error fault mar mistak spot
blotch:;streak
blotter:charg_sheet day_book rap_sheet
blotto:smash soak
blow:;black_eye bump drift float impact knock process revers rocki setback
blower:electr_fan;devic fan
blowfli:blow_fli
blowgun:blow_tube
blowlamp:;torch
blowout:runaway;gala gala_affair triumph victori
blowpip:blow_tube
blowtorch:;torch
blowtub:blow_tube
blowup:explos;enlarg
blubber:;fat
bludgeon:;club
blue:blue_devil;cloth depress gloomi wear
blue_devil:blue
blue_gum:;fever_tree
blue_jack:silver_salmon
blue_jet:revers_lightn
blue_joke:dirti_stori
blue_stori:dirti_joke
blueberri:;berri bush
bluefin:;tuna
bluegrass:blue_grass;grass
bluegrass_state:kentucki
blueish:blue
bluejacket:navi_man sailor sailor_boy
blueness:blue
bluepoint:blue_point
blueprint:;design draft model pattern photo photograph plan program
bluestem:blue_stem
bluewe:blue_devil
bluff:;bank bold four_flush sheer
bluish:blue
blunder:fumbl sad_sack sin;butcher error fault mistak
blunt:;dull frank outspoken stark
blur:fuzzi;fog obscur represent
blurb:endors
blurri:fuzzi;fog
blush:crimson flush;bloom
blush_wine:rose
blusher:roug;paint
bluster:boast gas;confus
blusteri:bulli
bmi:bodi_mass_index;index indic
bmus:bachelor_of_music
boar:;swine
board:room;commiss committe construct departur go leav lumber ship structur timber
board_of_director:director
boardinghous:board_hous
boardroom:council_chamber;room
boast:featur gas sport
boat:;dish vessel yacht
boater:panama panama_hat straw_hat;sailor
bob:;dock tail
bobbi:;offic policeman
bobbl:;fumbl
bobsl:bob
bobsleigh:;bob
boch:hun jerri
bod:anatomi build chassi figur flesh human_bodi materi_bodi physic_bodi;frame shape
bode:predict;forecast
bodg:;fumbl
bodi:corpor organic_structur physic_structur
bodi_armor:coat_of_mail suit_of_armour
bodi_armour:coat_of_mail suit_of_armor
bodi_process:;activ
bodi_temperatur:blood_heat
bodili:corpor;bodi
bodili_fluid:liquid_bodi_substanc
bodili_function:bodi_process;activ
bodili_process:;activ
bodili_structur:complex_bodi_part
bodoni:modern
bodybuild:muscl_build muscl_builder;exercis workout
bodyguard:escort;defend detach guardian
boeuf:beef
bog:;muddi
bog_rose:wild_pink
bogey:;score
boggi:muddi
bogi:bogey
bogota:capit_of_colombia
bogus:fake;fraud sham
bohemia:;camp
bohemian:roma;european indian
boil:boil_point simmer;cook heat temperatur warm
boil_point:boil
boiler:;boil pot vessel
bois:capit_of_idaho
boister:;fierc
bokko:ron
bold:dare;bluff brass cheek nerv sheer
boldfac:bold bold_face
bole:tree_trunk trunk
bolingbrok:;henri_iv
bolivia:;bolivian
bolivian:;bolivia
boll:;capsul
bollix:;fumbl
bollock:;egg fumbl
bolshevik:marxist;communist radic red
bolshi:marxist;red
bolster:;pad
bolt:;bar lightn
bomb:;arm attack bombard onset onslaught sabotag weaponri
bombard:barrag barrag_fire bomb shell;blast fire languag onslaught
bombast:;larg
bombay:mumbai
bomber:;airplan bomb cuban_sandwich hero_sandwich individu italian_sandwich person plane poor_boy somebodi someon soul
 sub submarin submarin_sandwich torpedo wedg
bombil:buzz
bombin:buzz
bombproof:bomb_shelter
bombshel:;surpris
bon_ton:high_societi smart_set;societi
bonanza:gold_rush;boom happen occurr vein
bonapart:littl_corpor napoleon
bonavist:egyptian_bean indian_bean
bonc:dome;bean
bond:bind;allianc attach attract bail certif oblig secur stick techniqu
bondag:slaveri
bonduc:kentucki_coffe_tree
bone:;drum ivori pearl
bone_char:anim_black
bonfir:;fire
bong:;sound
bongo:;drum
boni:;bone wast
bonifac:;host patron
bonk:jazz screw;bed love
bonker:bat nut;crack
bonnet:;hat lid protect
bonni:;fair
bonus:incent;payment
boo:bronx_cheer;bird call cod cri outcri shout
boob:breast sin
boobi:;foolish simpl sin
boobi_hatch:crazi_hous funni_farm funni_hous nut_hous snake_pit
boobi_trap:land_mine
boodl:bread chicago dough stop;michigan scratch sugar
boogi:;blue jazz
book:;employ engag product public reserv script volum work
book_bind:;cover
book_clerk:ticket_agent
book_jacket:dust_cover
book_match:safeti_match
book_of_account:ledger
book_of_fact:refer_work;refer
book_of_instruct:instruct_manual
book_of_map:atlas map_collect
bookdeal:book_seller
booker:book_agent;agent book
bookfair:book_fair
bookkeep:;account clerk
booklet:;book leaf script volum
booklov:book_lover
bookmak:;maker
bookman:scholar scholar_person student
booksel:;owner
bookshop:bookstor;shop store
bookstal:bookstor
bookstor:;shop store
boom:blast din prosper roar smash thrive thunder;expand flourish gold_rush nail nois
boomer:;individu person somebodi someon soul
boomerang:throw_stick;backlash missil
boon:bless
boondock:back_countri
boor:;peasant
boost:cost_increas encourag hike;advanc aid assist further help increas promot
booster:promot protagonist support;admir advanc advoc back boost champion defend encourag endors friend further plug
 push relay_link relay_station relay_transmitt
booster_amplifi:relay_link relay_station relay_transmitt
booster_cabl:jumper_lead
booster_shot:recal_dose
booster_station:relay_link relay_transmitt
booster_unit:takeoff_rocket
boot:;bang kick thrill trunk
booth:stall;closet tabl
booti:dirti_money prize;rifl sack
bootleg:corn_liquor smuggl;cover
bootless:vain
bootmak:boot_maker
booyong:brown_oak
booz:drink hard_drink hard_liquor liquor spirit strong_drink;alcohol drunken
boozer:alcohol lush
boozi:drunken
bop:;jazz
bordeaux:;wine
bordello:hous_of_prostitut sport_hous
border:bound boundari_line margin perimet surround;boundari butt edg frame skirt
borderland:border_district
borderlin:border boundari_line margin;bound boundari butt edg skirt surround
bore:drill eager oil_product;calib drill_hole dull tire
bore_bit:rock_drill stone_drill
borea:north_wind
borecol:cole
boredom:;bore dissatisfact dull
borer:bore_bit rock_drill stone_drill
borgia:;alexand_vi pope_alexand_vi
borough:;town
borrow:adopt;deal embrac receiv recipi transact
bos_taurus:cattl cow
bosh:;nonsens
bosnia:;bosnian
bosnian:;bosnia
bosom:embrac hug
bosomi:stack
boss:chief foreman;domin employ engag hire supervisor
bossi:;domin
boston:bean_town capit_of_massachusett
boswel:;booster champion friend protagonist support
botan:;drug
botani:flora veget;biolog botan collect
botani_bay_fig:rusti_rig
botanist:plant_scientist;biolog
botch:;fumbl
botcher:sad_sack;butcher
bother:devil gravel troubl;disturb harri hurt pain plagu provok
bottl:;vessel
bottleneck:;narrow part portion
bottler:;bottl maker manufactur
bottom:;behind butt penetr rear rear_end region seat side stern tail tail_end
bouche:patti_shell
bouff:comic_opera
boulder:rocki;rock stone
boulder_clay:till
boulderi:rocki
boulevard:avenu;street
bounc:leap rebound spirit;anim backlash bound ginger jump live spring
bounc_bess:hedg_pink
bounc_bet:hedg_pink
bouncer:;guard
bounci:bounc spirit;anim bound ginger live rebound spring
bound:border boundari edg jump leap spring;bounc butt destin limit line rebound restrict
boundari:bound edg;border butt limit line restrict
boundari_line:border
bounder:;dog heel
bounderish:rude
bounteous:give handsom;bounti liber
bounti:give handsom;abund liber reward
bouquet:;smell
bourdon:drone_pipe
bourgeoi:;capitalist
bourgeoisi:middl_class;class
bourn:;bound boundari end goal
bourtre:black_elder common_elder european_elder
bout:;bust divis period tear
boutiqu:dress_shop;shop store
bovin_spongiform_enceph:bse mad_cow_diseas
bovril:beef_tea
bow:;arc bend gestur motion play stick
bow_wood:;mock_orang
bowel:gut
bowelless:;fierc
bower:;framework
bowhead:greenland_whale
bowknot:bow
bowl:lawn_bowl;game throw vessel
bowlder:boulder
bowleg:bow_leg;bow
bowler:;bowl cricket derbi derbi_hat particip player plug_hat
bowler_hat:derbi
bowman:archer;expert
bowti:bow_tie
box:pack packag;boxer contain
box_offic:ticket_booth
boxer:short;box fighter pack packag
boxershort:short
boxi:;box
boy:male_child;male man son
boycott:;dissent object protest
boyfriend:young_man;lover man
boyhood:;boy childhood
bozo:cat goos guy
bpi:bit_per_inch;densiti
bpm:beat_per_minut
bps:bit_per_second
br:red_brigad;element
brace:brisk duet duo pair stabil steadi;coupl fresh ii match mate span stimul twin two
bracelet:;jewelri
brachiopod:lamp_shell
bracken:;brake
bracket:;set
brad:;nail
bradi:diamond_jim
brag:boast boss gas;crow triumph
brahm:;music
brahmin:;hindu
braid:;trim
brain:learn_abil mental mental_capac wit;brilliant einstein genius head intellig mastermind mind
brain_trust:kitchen_cabinet
brainchild:inspir;product
braini:brilliant
brainiac:einstein genius mastermind;brain
brainpow:brain learn_abil mental mental_capac wit
brainsick:crazi mad;disturb sick
brainstem:brain_stem
brainstorm:;insight
brainwav:brain_wave;insight
brake:brake_system
brake_system:brake
bran:;fiber straw
branch:fork;divis leg offset stem subdivis
branch_line:spur_track
branchia:;gill
brand:denounc make trade_name;build construct form kind name produc sort trademark
brandi:;liquor spirit
brandish:wave;flourish
brandmark:trademark;brand
brant:brent brent_goos;goos
brant_goos:brent
brash:;brass cheek crust nerv
brasil:brazil;brazilian
brasilia:brazilian_capit capit_of_brazil
brass:;administr cheek establish govern govern_bodi nerv organiz
brassi:cheap flash loud
brassicacea:mustard_famili
brat:holi_terror littl_terror;monkey terror
bratislava:capit_of_slovakia
braunschweig:;brunswick
bravado:;boast gas
brave:braveri courag endur weather;gay hardi person warrior
braveri:courag;brave feel hardi spirit
bravo:assassin;cheer murder
braw:;brave gay
brawl:;combat fight parti scrap
brawn:;hefti muscl muscular power strength
brawni:hefti;muscular power
bray:;crunch
brazen:;brass cheek crust nerv
brazil:;brazilian
brazilian:;brazil
breach:gap violat;break fall_out open rift
bread:dough staff_of_life;abstract money pinch scratch sneak sugar
bread_and_butter:keep livelihood;live
bread_maker:baker
breadbasket:stomach
breadboard:bread_board
breadlin:bread_line
breadstuff:bread staff_of_life
breadth:width;broad comprehens dimens intellig narrow wide
break:happi_chanc;accid breach bust fall_out fault fractur geolog_fault good_luck happen occurr rift
break_away:breakaway
break_ball:;curv
break_of_day:aurora dawn first_light sunris;morn
breakag:;break
breakaway:break_away separatist;secess
breakdown:;collaps disrupt equip_failur
breaker:surf;wave
breakfast:;meal
breakout:;escap flight
breakthrough:;detect determin discov discoveri hear insight learn notic observ
breakup:separ;chang divid end modif part split
breakwat:;groin
breast:summit;chest front stack white_meat
breast_feed:;nurs
breath:;activ air breath_place breath_space breath_spell breath_time hint rest
breath_in:;intak
breath_place:;breath
breath_space:;breath
breath_spell:;breath
breath_time:;breath
breather:breath_place breath_space breath_spell breath_time;breath rest
breech:knee_pant rear_of_barrel rear_of_tube
breed:train;bring_up cultiv educ gentl polit rais school stock type varieti
breeder:;breed
breez:duck_soup gentl_wind picnic piec_of_cake;air project task undertak wind
breezi:;air blast breez wind
breiz:brittani
brent:;goos
bretagn:brittani
brethren:;sect
breton:;frenchman
brew:;alcohol
brewer:beer_maker;maker manufactur produc
breweri:;plant work
briar:;tree_heath
briari:barb
bribe:buy corrupt;payment
briberi:graft;bribe buy corrupt feloni
brick:;ceram
brickyard:;shop workshop
bridal:;bride marriag wed
bridal_gown:wed_dress
bridecak:wed_cake
bridesmaid:maid_of_honor
bridg:;circuit construct structur
bridget:bride saint_bride
bridgetown:capit_of_barbado
bridl:;curb
brief:jockey_short;abbrevi abstract inform instrument outlin synopsi
brieri:barb
bright:;brilliant clever hope intellig intens light promis smart vivid
bright_level:;light
bright_side:silver_line
brighten:;clear
brigid:bride saint_bride
brillianc:;blaze brilliant distinguish elev fantast genius glorious grand impos magnific superb terrif tremend wonder
brilliant:superb;brain bright einstein genius glorious magnific mastermind mental vivid wit
brim:;lip
brine:;solut water
bring:deliveri;deliv transfer transport
bring_up:;breed rais
brini:main
brinjal:garden_egg mad_appl
brink:verg;border bound boundari edg
brio:;anim
brisk:alert brace;energi fresh live zip
brisken:brisk
brist:barb
bristl:barb;spine
brit:british british_person briton;countri european nation
britain:uk unit_kingdom
british:briton;countri nation
british_capit:greater_london london
british_guiana:guyana
british_hondura:beliz
british_shill:bob
briton:;european
brittl:;candi
broach:;initi
broad:blanket extens wide;width woman
broad_interpret:judici_activ
broadcast:broadcast_medium;air beam messag program programm telecom telecommun transmit
broadcast_medium:broadcast
broaden:extend;develop diversifi widen
broadsheet:circular
broadsid:circular;ad advertis broadcast
broadway:great_white_way
brobdingnagian:huge immens vast
brocad:rais
brochur:;book leaf script volum
brogan:work_shoe
brogu:work_shoe
broil:grill;bake
broiler:;chicken oven
broke:bust
broken:;crush integr uniti
brokenhearted:grief
broker:;agent factor
brokerag:secur_firm;broker busi
bronx_cheer:boo;bird
bronz:tan;sculptur
bronzi:bronz
brood:;birth reflect specul
brook:abid creek endur stomach toler;bear digest stream suffer
broom:;bush heather ling scot_heather sweep
broth:;soup
brothel:hous_of_prostitut sport_hous;build
brother:;buddi member pal
brother_love:chariti
brotherhood:fratern;class labor_union relationship trade_union union
brouhaha:uproar
brow:;featur hair
browbeat:hector
browni:;fairi
brownish:brown
brownout:blackout
brows:;eat feed flora read shop surf veget
browser:;applic shop spectat surf viewer wit
brucellosi:gibraltar_fever malta_fever mediterranean_fever rock_fever
bruge:citi_of_bridg
bruin:brown_bear;bear
bruis:spite wound;harm hurt injuri trauma
bruiser:bull
bruit:rumor
brummagem:birmingham
brunch:;meal
brunett:;individu person somebodi someon soul
bruno:leo_ix
brunt:;forc strength
brush:;flora implement light_touch sweep veget
brushwood:brush
brussel:belgian_capit capit_of_belgium
brutal:cruel fell savag vicious;beast cruelti evil fierc furious
brute:anim beast creatur fauna savag;attack brutal creat cruel fell make vicious
brutish:;brutal
bruxell:belgian_capit brussel capit_of_belgium
bryozoan:moss_anim sea_mat sea_moss
bs:bachelor_of_scienc
bse:mad_cow_diseas
btu:british_thermal_unit
bubbl:champagn hous_of_card;foam scheme spark strategi
bubblejet:bubbl_jet_printer
bubbler:drink_fountain water_fountain
buccan:piraci pirat sea_rover
buccula:doubl_chin
bucharest:capit_of_romania
bucharesti:bucharest capit_of_romania
buck:dollar dollar_bill long_hors one_dollar_bill;bill charg greenback hors jerk tear
buck_privat:common_soldier
bucket:;vessel
buckey:;seed
buckey_state:oh ohio
buckl:;fix
buckler:shield
buckram:;stiff
buckshot:bird_shot duck_shot
bucol:pastor peasant provinci
bucuresti:bucharest capit_of_romania
bud:;bloom flower
budapest:capit_of_hungari hungarian_capit
buddha:;angel saint
buddhism:;buddhist faith religion
buddhist:;buddhism
buddi:pal;brother friend
buddleia:butterfli_bush
budg:stir;shift
budget:;budgetari fund plan program
budget_item:oper_cost oper_expens overhead
budgetari:;budget
bueno_air:capit_of_argentina
buff:lover;commit devot enjoy fan leather love
buffalofish:buffalo_fish
buffer:cushion;compound soften zone
buffet:batter pound;counter furnitur meal snack_bar snack_counter
bug:intercept;defect fault insect
buggi:bat nut;bug carriag crack
bugl:;brass herb
build:anatomi chassi construct figur flesh human_bodi materi_bodi physic_bodi;bodi frame progress shape structur
build_site:vacant_lot
builder:;build creator materi stuff
built:reinforc
built_in_bed:;berth
bujumbura:capit_of_burundi
bulb:electr_light;stem
bulg:bump swell;bag bulk pop promin
bulgaria:;bulgarian
bulgarian:;bulgaria european slavic
bulgarian_capit:sofia
bulk:major volum;magnitud
bulki:;bulk volum
bull:;cattl cow fake man
bull_fiddl:doubl_bass string_bass
bullbat:mosquito_hawk
bulldoz:;tractor
bullet:slug;fastbal missil
bullet_fingerprint:ballist_identif
bulletin:;account
bulli:crack hector intimid smash;attack great hood keen punk tough
bullock:steer;bull cattl cow male
bullpen:detent_cell detent_centr
bullrush:common_rush soft_rush
bullshit:irish_bull;bull fake
bullyrag:hector
bulrush:common_rush soft_rush
bulwark:;barrier fenc groin surround wall
bum:dirti_dog punk;behind bottom butt cheap rat rear rear_end seat stern tail tail_end
bumbl:;fumbl
bumbler:sad_sack;butcher
bump:encount swell;bag blow bulk chanc harm hurt injuri knock pop promin trauma
bumper:;bump glass knock
bumpi:rocki;blow bump jerk jump start sway
bumpkin:yahoo
bun:behind rear_end seat;bottom bread butt rear stern tail tail_end
bunc:gold_rush;boom
bunch:bundl cluster crowd gang;crew flock gather
bunchgrass:bunch_grass
bunco:con con_game confid_game confid_trick scam;sting
bundl:bunch cluster packag;big_buck big_money box collect compact pack parcel pile suit
bung:fee;tip
bungalow:cottag;hous
bungl:botch;fumbl
bungler:sad_sack;butcher
bunglesom:;awkward
bunk:built_in_bed;bed berth lam run
bunker:sand_trap;contain dugout hazard
bunko:con_game confid_game confid_trick;con sting
bunni:;rabbit
bunt:butt;cloth fabric hit materi strike textil
buoy:;refer
buoyanc:;aerial
bur:barb
burbl:bubbl
burden:load weight;concern effect essenc headach laden worri
bureau:agenc feder_agenc govern_agenc offic;chest furnitur offici
bureaucraci:;author bureaucrat govern regim
bureaucrat:administr_offici bureaucraci;offici
bureaucrat_procedur:red_tape
burg:;town
burger:hamburg;sandwich
burgh:;borough
burglar:;thief
burglari:;feloni
burgoyn:gentleman_johnni
burgundi:;wine
buri:burial inter;hide swallow
buri_ground:burial_site cemeteri memori_park
burial:;buri funer hide inter
burial_ground:cemeteri memori_park
burial_site:cemeteri memori_park
burk:martha_jane_burk
burlesqu:parodi;takeoff
burma:myanmar
burmes:;asian
burn:burnt tan;bite bronz glow hurt pain sting
burn_bush:;gas_plant
burner:;apparatus setup
burnish:polish shine;shini
burnt:burn
burnt_lime:calcium_oxid
burqa:;garment
burr:;barb project
burri:barb
burrow:tunnel;hollow
burst:explos volley;explod fire fit
burster:explos_charg
burthen:burden weight
burundian:burundi;african
bus:passeng_vehicl
bus_depot:coach_station
bus_termin:coach_station
busbar:;bus
busbi:;hat lid
bush:beat;dead wild wilder
bush_leagu:minor
bushbabi:bush_babi
bushel:fix mend repair;doctor restor
bushi:;bush
bushwhack:ambush
busi:commerci_enterpris occupi;commerc enterpris interfer job line_of_work occup
busi_bee:eager_beaver live_wire
busi_communiti:businessmen
busi_deal:;trade
busi_district:downtown
busi_firm:hous
busi_leader:big_businessman magnat top_execut tycoon;baron king mogul
busi_relationship:;account
businesslik:;earnest serious
businessman:man_of_affair
businessmen:busi_communiti;profess
businesspeopl:busi_person;person
buskin:combat_boot desert_boot half_boot top_boot
busman:bus_driver
buss:kiss;touch
bust:broke femal_chest raid;bout break chest failur founder snap stack tear
buster:;child fri kid man minor
busti:stack
bustl:flurri;din framework mother stir
busybodi:interfer;busi
butch:;lesbian
butcher:slaughter;merchant murder sad_sack
butcher_cumberland:william_augustus
butcher_shop:meat_market
butcheri:;carnag mass_murder massacr slaughter
butt:;behind bottom compon constitu edg goat hill part portion rear rear_end seat stern tail tail_end
butter:;butt fighter food
butter_daisi:golden_crown_beard
butterbal:fat_person
butterbean:butter_bean
butterfli:;romanc
butterfli_nut:wing_screw
butterflyfish:fli_robin
buttermilk:;milk
buttock:behind rear_end seat;bottom butt cheek rear stern tail tail_end
button:;fix push switch
buttonhol:button_hole lobbi
buttonwood:american_plane
buxacea:box_famili
buxom:stack
buy:bargain bribe corrupt purchas steal
buyback:;purchas ransom redempt
buyer:;buy client custom purchas
buyout:;acquisit
buzz:;activ sound
buzzer:bell;button buzz push
bw:biolog_attack biolog_warfar
bwr:boil_water_reactor
bye:good_day goodby so_long;conced concess farewel yield
byelarus:belarus republ_of_belarus white_russia
byelorussia:belarus republ_of_belarus white_russia
byelorussian:belarusian white_russian
bygon:depart;gone past
bynam:nicknam
bypass:ring_road;highway
bypast:depart;gone
byplay:stage_busi
byproduct:;consequ effect event outcom product result
byre:cow_barn
bystand:;spectat viewer wit
byword:saw
byzantin:;asian involv
byzantium:byzantin_empir eastern_roman_empir
ca:calcium california golden_state;metal
cab:taxi;carriag
cabal:conspiraci faction
cabaret:floor_show night_club nightclub
cabbag:abstract bread dough;money pinch scratch sneak sugar
cabin:;hous
cabin_cruiser:pleasur_boat pleasur_craft
cabinet:;consol furnitur locker storag_locker
cabinetmak:furnitur_maker
cabl:oversea_telegram telegraph transmiss_line wire;conductor telegram
cabl_tramway:tram
cablegram:cabl oversea_telegram
caboodl:;bunch
caboos:cabin_car
cabriolet:cab
cabstand:taxi_rank
cacao:chocol_tree
cach:;fund store
cachalot:black_whale sperm_whale
cachet:seal_of_approv;award honor honour seal warrant
cachexi:wast
cachexia:wast
cacoeth:;passion
cacophoni:din
cad:;dog heel packag softwar villain
cadav:corps remain stiff
cadaver:;wast
caddi:;attend tender
cadenc:metr;measur meter metric
cadmium:cd;metal
cadr:;cell cellular core nucleus
caduc:shed
caecum:blind_gut
caesar:dictatorship;julian
caesarean:;caesar
cafe:coffe_bar coffe_shop;restaur
cafe_royal:coffe_royal
cafeteria:;restaur
cage:;restraint
cager:basketbal_player
cagey:clever
cagi:clever
caimito:star_appl
cairn:;mark marker
cairo:capit_of_egypt egyptian_capit
caisson:;ammunit_chest
cake:patti;block coat dish
calaba:santa_maria_tree
calabura:jamaican_cherri silk_wood
calam:catastroph disast tragedi;disastr fatal tragic
calam_jane:burk
calamit:disastr;fatal
calamus:;sweet_flag
calcium:ca;metal
calcium_hydroxid:lime
calcium_ion:factor_iv
calcium_oxid:burnt_lime lime
calcul:comput deliber estim figur forecast;account expert machin measur procedur process
calculus:;crust rock stone
caldera:;crater
calean:water_pipe
calefaci:warm
calendar:;arrang list organiz
calf_love:;crush
calfskin:;calf
calib:qualiti;bore degre diamet drill inferior level qualifi superior
calibr:calib graduat qualiti;activ bore degre diamet drill inferior level qualifi superior
calico:;paint
calif:;moslem muslim ruler
california:ca golden_state
california_bay_tree:mountain_laurel
california_laurel:spice_tree
california_oliv:mountain_laurel spice_tree
california_person_inventori:cpi
california_romero:black_sage
californian:;american ca california
caliph:;jurisdict moslem muslim ruler
caliph_state:kaplan_group
call:career name;busi cri job occup outcri phone ring scream shout telephon tendenc
call_box:phone_booth telephon_booth
call_into_question:demand_for_explan
callback:recal
caller:;investor visit visitor
calligraphi:;hand script
calliop:steam_organ
callow:fledgl
calm:quiet steadi;collect pois wind
calor:thermal
calori:;thermal
calp:gibraltar rock_of_gibraltar
calqu:loan_translat
calumet:peac_pipe pipe_of_peac
calumni:defam
calvari:;martyr
calx:burnt_lime calcium_oxid lime
cam_stroke:;throw
camaraderi:;associ companion familiar fellow
camarilla:faction
cambodia:;cambodian
cambodian:;asian cambodia
cambodian_capit:phnom_penh
cambria:wale
cambrian:welsh;european wale
cameraman:camera_oper;film photograph
cameroonian:;african cameroon
cameroun:cameroon republ_of_cameroon
camo:camouflag
camouflag:disguis;cloth fabric materi textil
camp:tent;canton gather inner_circl quarter
camp_bus:motor_home
camp_robber:canada_jay gray_jay grey_jay
campaign:candid candidaci crusad nomine polit_campaign;aim caus drive effort fight hunt_expedit labor labour pol
 politician push race ram tug ventur
campana:bell_shape
camper:camp_bus motor_home;camp tent
campfir:;fire
campground:camp_area camp_ground camp_site;camp site tent
campi:camp
campion:;flower
campsit:camp_area camp_ground camp_site;camp site tent
campus:;field
canaan:holi_land palestin promis_land;palestinian
canada:;canadian
canadian:;canada
canadian_capit:;ottawa
canafistola:golden_shower_tree
canafistula:golden_shower_tree
canal:channel;transmit
canalis:canal channel
canari:canari_island;denounc rat shop singer sneak vocalist
canberra:australian_capit capit_of_australia
cancel:natur offset;off scratch
cancer:;crab individu person somebodi someon soul
cancerwe:cancer_weed
candela:cd
candi:;sweet
candid:frank nomine outspoken;blunt campaign individu person pol politician prospect somebodi someon soul
candidaci:campaign polit_campaign;caus crusad drive effort
candidatur:campaign candidaci polit_campaign;caus crusad drive effort
candl:cd wax_light;lamp
candlelight:;light
candlepow:light_intens
candlestick:;holder
candor:fair;blunt direct frank honesti outspoken
candour:fair
candyfloss:cotton_candi spun_sugar
cane:;stem
canecutt:swamp_rabbit
canfield:;patienc
canicul:dog_day
canicula:dog_star
canin:eye_tooth;tooth
canist:case_shot;ammunit contain tin
cannabi:marijuana;bush
canni:clever
cannib:;pattern practic
cannist:;tin
cannon:;artilleri gun ordnanc
cannon_ball:round_shot
cannon_fodder:fresh_fish
cannonbal:cannon_ball round_shot;missil
canola:;oil
canon:saint;basic canyon priest rule sanction
canonis:saint
canopi:;cloth cover fabric materi textil
cant:lean tilt tip
cantabil:sing
cantata:;classic
canteen:;shop store
canticl:song_of_solomon song_of_song
canto:;section subdivis
canton:camp guangzhou quarter;tent
canton_river:zhu_jiang
cantones:;chines
cantor:;musician
canva:poll;analyz cloth examin fabric materi studi textil
canvass:bell_ring canva opinion_poll poll public_opinion_poll solicitor;analyz canva_tent examin sail studi
canyon:;canon
caoutchouc:india_rubber natur_rubber rubber
cap:crest
capabl:capac subject;abil abl incap
capac:capabl;content subject
capac_measur:cubic_content_unit displac_unit volum_unit
capac_unit:cubic_measur
capacit:electr_capac
caparison:trap;hous
cape:;earth ground land
caper:;bush
capit:capitalist_economi;asset capitalist estim write
capit_of_afghanistan:kabul
capit_of_alabama:;montgomeri
capit_of_argentina:bueno_air
capit_of_arizona:phoenix
capit_of_arkansa:littl_rock
capit_of_australia:canberra
capit_of_austria:vienna
capit_of_azerbaijan:baku
capit_of_bangladesh:dhaka
capit_of_belgium:brussel
capit_of_bolivia:la_paz
capit_of_california:sacramento
capit_of_canada:;ottawa
capit_of_chile:;santiago
capit_of_colombia:bogota
capit_of_colorado:denver
capit_of_connecticut:hartford
capit_of_cuba:havana
capit_of_delawar:dover
capit_of_egypt:cairo
capit_of_ethiopia:addi_ababa new_flower
capit_of_finland:helsinki
capit_of_florida:tallahasse
capit_of_franc:pari
capit_of_georgia:atlanta tbilisi
capit_of_greec:athen
capit_of_hawaii:honolulu
capit_of_hungari:budapest
capit_of_illinoi:springfield
capit_of_india:new_delhi
capit_of_indiana:indianapoli
capit_of_indonesia:jakarta
capit_of_iowa:des_moin
capit_of_iran:tehran
capit_of_iraq:baghdad
capit_of_ireland:dublin
capit_of_israel:jerusalem
capit_of_itali:etern_citi roma rome
capit_of_jamaica:;kingston
capit_of_japan:tokyo
capit_of_jordan:amman
capit_of_kenya:nairobi
capit_of_lebanon:beirut
capit_of_liberia:monrovia
capit_of_libya:tripoli
capit_of_louisiana:baton_roug
capit_of_main:augusta
capit_of_maryland:annapoli
capit_of_massachusett:bean_town boston
capit_of_minnesota:saint_paul
capit_of_missouri:jefferson_citi
capit_of_montana:helena
capit_of_nebraska:lincoln
capit_of_nepal:kathmandu
capit_of_nevada:carson_citi
capit_of_nigeria:abuja
capit_of_norway:oslo
capit_of_ohio:columbus
capit_of_oregon:salem
capit_of_pakistan:islamabad
capit_of_peru:lima
capit_of_poland:warsaw
capit_of_portug:lisbon
capit_of_qatar:doha
capit_of_romania:bucharest
capit_of_rwanda:kigali
capit_of_seneg:dakar
capit_of_somalia:mogadishu
capit_of_spain:madrid
capit_of_sudan:khartoum
capit_of_sweden:stockholm
capit_of_syria:damascus
capit_of_taiwan:taipei
capit_of_tanzania:dar_es_salaam
capit_of_tennesse:nashvill
capit_of_texa:austin
capit_of_thailand:bangkok
capit_of_tibet:forbidden_citi lhasa
capit_of_turkey:ankara
capit_of_uganda:kampala
capit_of_utah:salt_lake_citi
capit_of_venezuela:caraca
capit_of_vietnam:hanoi
capit_of_virginia:richmond
capit_of_washington:olympia
capit_of_wisconsin:madison
capit_of_zambia:lusaka
capit_of_zimbabw:harar salisburi
capit_punish:death_penalti execut
capit_stock:author_share
capitalis:capit;estim write
capitalist:;capit conserv individu person somebodi someon soul
capitalist_economi:capit
capitul:;document paper summari surrend
capitulum:;spike
capo:;chief head
capric:impuls
capricorn:;goat
capsicum:pepper
capsiz:turtl
capston:cope_stone finish_touch
capsul:;contain pill
capsulis:capsul
captain:;polic_chief skipper
captain_bob:bartlett robert_bartlett
captain_hick:six vi
captainci:;berth captain post skipper
caption:;except legend render translat version
captiv:absorb captur charm delight entranc fascin imprison intent jail prison wrap;anim beast confin creatur fauna lag
 unfortun
captur:charm entranc gain_control seizur;acquir action appropri conquer get seiz
capulin:mexican_black_cherri
caput:head
car:auto automobil;mechan
car_maker:auto_manufactur automak
car_manufactur:auto_maker automak
car_park:park_area park_lot
carabin:snap_ring
caraca:capit_of_venezuela
carageen:irish_moss
carambola:star_fruit
caramel:;candi sugar
caranda:wax_palm
caranday:wax_palm
carapac:;shell shield
caravan:wagon_train;process train van
caravan_inn:khan
caravansari:khan
caravanserai:khan
carbohydr:sugar
carbon:;element paper salt
carbon_monoxid:co
carbon_monoxid_gas:co
carbon_water:club_soda
carbonado:black_diamond
carcass:;bodi
carcinoma:;cancer
card:card_game;game paper
card_game:card
cardboard:composit_board;pack paper
cardcastl:hous_of_card
cardhous:hous_of_card
cardiac_resuscit:kiss_of_life
cardigan:;jumper
cardin:central fundament key;bishop core essenc meat substanc sum
cardin_flower:indian_pink
cardiolog:heart_specialist heart_surgeon;medicin specialist
cardiomegali:enlarg_heart
cardiopathi:heart_diseas
cardsharp:card_shark card_sharp
care:attent caution;aid attend cautious concern deliber fear handl help love manag measur precaut tend wish work
careen:sway;tilt
career:call life_histori;advanc busi job occup process progress
caregiv:health_care_provid health_profession primari_care_provid;adult profession
careless:neglig;regardless
caretak:;keeper offici
careworn:drawn worn
carfar:bus_fare
cargo:freight shipment;laden load merchandis product send ship transport
cargo_deck:storag_area
cargo_hold:storag_area
cargo_ship:merchant_marin merchant_vessel ship
cari:tooth_decay
carib:caribbean_languag
caribou:;deer
caricatur:;humor wit
carillon:;bell_ring
carin:fli_bird
cark:disord;troubl
carl_float:life_raft
carlo:andr_martinez salim sanchez
carlo_the_jackal:andr_martinez salim sanchez
carmak:auto_maker auto_manufactur automak car_maker car_manufactur;maker manufactur
carmin:cherri crimson red rubi;cardin
carnag:mass_murder massacr;butcher murder slaughter slay
carnal:anim
carnauba:wax_palm
carniv:;circus fair festiv
carol:;song
carolean:carolin
carolin:;charl
carolina_jasmin:evening_trumpet_flower
carolus:charl_the_great
carous:riot
carousel:;ride
carpal:wrist_bone
carpentri:;carpent craft trade
carport:car_port
carpus:wrist wrist_joint
carrageen:irish_moss
carragheen:irish_moss
carrefour:intersect;cross junction
carri:transport;channel contain convey express transfer transmit
carri_into_action:execut;perform
carri_out:execut implement;perform
carriag:passeng_car;bear car coach postur
carrier:;bear carri transport travel tug
carrier_bag:sack
carrion:;bodi
carrizo:common_reed ditch_reed
carrot:;herb root
carson_citi:capit_of_nevada
cart:bill_of_fare drag hale haul menu;wagon
cart_du_jour:bill_of_fare menu
cartel:combin corpor_trust;consortium pool syndic trust
cartesian_product:;intersect
carthors:cart_hors
cartograph:map_maker
carton:;box
cartoon:;humor sketch wit
cartoonist:;cartoon sketch
cartridg:;ammunit magazin
cartridg_holder:clip
cartroad:cart_track
cartwheel:;silver_dollar
carv:;sculptur
carven:carv
carver:;cutter sculptor statu_maker
caryophyllacea:pink_famili
cascad:cascad_mountain cascad_rang;fall shower success
case:event instanc;cover happen hous illustr lawsuit occurr suit
case_in_point:preced
case_law:preced
casebook:textbook
casework:social_worker welfar_worker
cash:hard_currenc immedi_payment;currenc payment
cash_in_hand:financ fund monetari_resourc
cashbox:money_box;till
cashcard:cash_card
cashier:bank_clerk;banker individu person somebodi someon soul
cashmer:;cloth fabric jammu_and_kashmir kashmir materi textil wool
casino:;card
cask:barrel
casket:coffin;box
cassava:;root
casserol:;dish
cassett:;contain
cassino:casino
cast:mold;class contain copi gather model stamp status
castanet:bone
castel:embattl
castig:dress_down;correct
castl:embattl palac;mansion resid
castor_fiber:old_world_beaver
casual:;chanc daili everyday
casualti:injur_parti;fatal_accid victim
cat:guy sick;african_tea arabian_tea chuck man
cat_bear:lesser_panda panda red_panda
cataclysm:catastroph disast tragedi
catalan:;romanc spaniard
catalog:catalogu;book list
catalogu:catalog;book list
catalonia:;catalan
catalpa:indian_bean
catalysi:contact_action
catalyst:;caus
catamount:mountain_lion;painter
cataphract:bodi_armor bodi_armour coat_of_mail suit_of_armor suit_of_armour
catapult:;devic launch toy
cataract:;fall
catarrhin:old_world_monkey
catastroph:disast tragedi;disastr fatal hardship ruin tragic
catch:detect haul;communic contract convey discov discoveri grab infect notic observ play spi spot transmiss transmit
 tricki
catcher:;catch grab
catchi:tricki;catch
catchment:;construct structur
catchment_area:drainag_basin river_basin watersh;basin
catchment_basin:drainag_area watersh
catchphras:catch_phrase;motto phrase slogan
catchwe:goos_grass
catchword:guid_word motto slogan
catech:;book examin interrog
categor:classif uncondit;categori class famili flat
categori:class;collect concept construct famili sort
categoris:classif
cater:;busi job occup suppli
catfish:wolf_fish
catgut:;gut
cathart:releas
cathay:china communist_china mainland_china red_china
cathedr:;church
cathet:;tube
cathod:;depot termin
cathol:catholic;christian
cathol_pope:bishop_of_rome holi_father pontiff vicar_of_christ
catholic:;cathol christian
cathous:hous_of_prostitut sport_hous
catnap:cat_sleep short_sleep
catti:spite
cattl:cow
cattl_farm:ranch;spread
cattl_ranch:;spread
cattleman:beef_man cow_man cowboy
cattleship:cattl_boat
catwalk:;platform
caucasia:caucasus
caucasian:white white_person;caucasus individu person somebodi someon soul tongu
caucasian_race:white_person
caucus:;meet
caul:embryon_membran;veil
cauldron:;pot
caulesc:stem
caulin:stem
caus:stimul;act campaign crusad deed drive effort ground incept justif make origin
caus_of_death:killer
causa:lawsuit suit;case
causal:;caus ground
causal_agenc:;caus
causal_agent:;caus
causat:caus
causeri:gossip small_talk
causeway:;road rout
caustic:acid;bitter compound
caustic_remark:ironi satir
caution:;care cautious precaut warn
cautionari:warn;caution discourag exampl lesson
cautious:caution;care conserv person precaut
cavalri:;hors troop
cave:undermin;format
caveat:caution;notic warn
caveman:cave_man
cavern:;cave
caviar:;roe
caviti:enclos_space pit;hollow space tooth_decay
cavort:sport
cay:florida_key
cayenn:chili_pepper long_pepper red_pepper;pepper
cayenn_jasmin:;old_maid
cbc:blood_profil complet_blood_count
cbr:cosmic_background_radiat cosmic_microwav_background
cd:;certif_of_deposit compact_disc compact_disk metal
cdc:;agenc bureau offic
cdna:complementari_dna
ce:;metal
ceas:end quit stop termin;finish
ceaseless:;constant
cecum:blind_gut
cedar:;wood
cedarwood:cedar
cede:surrend;conced yield
cede_back:;recess
ceibo:common_coral_tree
ceil:;altitud height roof
celebr:fame famous famous_person notabl note renown;affair divers festiv honor honour occas recreat
celebratori:;celebr
celeri:;herb veget
celesti:;heaven
celesti_latitud:dec
celesti_longitud:;ra
celesti_sphere:vault_of_heaven
celib:contin
celibaci:;condit status
cell:;cellular
cellar:basement;excav floor stori
cellist:;musician player
cello:;string
cellphon:cellular_phone cellular_telephon mobil_phone
cellular:;cell
cellular_telephon:mobil_phone
celluloid:cinema film
celtic:gaelic
cement:;concret
cemeteri:burial_ground burial_site memori_park;site
cenotaph:empti_tomb
cenozo:age_of_mammal
censor:ban censorship secur_review;individu offici person somebodi someon soul
censorship:secur_review
censur:exclus;condemn curs reject
census:nose_count;count talli
cent:penni;coin
centar:squar_meter squar_metr
centenari:centenni;anniversari
centenni:;anniversari
centenni_state:colorado;co
center:centr concentr focus halfway middl midway;area central eye focal_point heart parcel toss tract
centerfield:center center_field center_fielder
centerlin:center_line
centerpiec:;characterist decor featur
centim:cent penni
centimet:cm
centimetr:cm
centr:center concentr focus middl;area central eye heart
central:cardin fundament key telephon_exchang;center centr concentr core essenc eye heart meat middl substanc sum
 workplac
central_intellig_agenc:cia
central_offic:headquart home_base
central_process_unit:;processor
centralis:;concentr
centrepiec:centerpiec
centric:;center centr eye heart middl
centrifug:;apparatus motor setup
centrist:moder;adult
centrosom:central_bodi
centuri:hundr;period
centurion:;warrior
ceo:chief_execut_offic chief_oper_offic
cephalalgia:headach
ceram:;art potter
ceramicist:potter
ceramist:potter
cereal:food_grain grain;grass
cerebr:think thought thought_process;intellectu
ceremoni:ceremoni_occas;activ affair celebr occas
ceremoni_danc:ritual_danc
ceremoni_occas:ceremoni
ceris:cherri cherri_red crimson red rubi
cerium:ce
certain:sure;assur author certainti confid
certainti:sure_thing;certain qualiti sure uncertain unsur
certif:credenti document;author confirm demonstr endors evid instrument licenc licens paper secur
certif_of_deposit:;cd
certifi:evid;demonstr endors licenc licens qualifi
cerus:white_lead
cerussit:white_lead_ore
cervic:;neck
cervid:deer
cervix:neck
cessat:;ceas halt quit stop
cesspit:;sink
cesspool:;sink
ceylon:sri_lanka
cf:;metal
cfo:chief_financi_offic
chad:;paper
chadian:;african chad
chadic:;chad
chadlock:field_mustard wild_mustard
chafe:;bother devil gravel
chaff:josh kid straw
chaffer:chat gossip jaw
chagrin:embarrass humbl humili
chain:;seri
chain_armor:ring_armour ring_mail
chain_armour:ring_armor ring_mail
chain_mail:ring_armor ring_armour
chain_of_mountain:mountain_rang;rang
chain_reactor:atom_pile
chainsaw:chain_saw
chair:chairman moder;berth chairwoman hot_seat post presid professor seat
chairlift:chair_lift
chairman:chair chairwoman;administr chairmanship moder presid
chairmanship:;berth chair chairman chairwoman post presid
chairperson:chairman chairwoman;administr chair chairmanship moder presid
chairwoman:chairman;administr chair chairmanship moder presid
chalcanthit:blue_stone
chalcocit:copper_glanc
chalet:;hous
chalk:;chicken_feed trash white
challeng:ambiti competitor contend disput rival;ambit compet competit contest dream intrigu situat
chamberlain:;treasur
chameleon:;individu person somebodi someon soul
chamfer:;chase
champ:champion;challeng competit competitor contend rival
champaign:plain;earth ground land
champion:champ;ace booster campaign challeng competit competitor contend crusad defend fight fighter friend genius
 guardian hero heroic protagonist rival sensat star superstar support wizard
championship:;back competit contest patronag titl
chanc:adventur fortun gambl hazard luck opportun risk;bump casual encount guess phenomenon possibl pretend probabl
 ventur
chanc_event:accid
chanc_variabl:;variant
chancel:;sanctuari
chancellor:premier prime_minist;premiership prime
chanceri:;archiv court tribun
chandler:;retail
chang:alter yangtz yangtz_river;happen modif modifi occurr relat switch vari
chang_jiang:yangtz yangtz_river
chang_of_locat:travel
chang_of_mind:turnaround;revers
changeabl:;shot
changeless:constant
changeov:convers transit;convert shift transform
changer:;alter chang individu modifi person somebodi someon soul
changjiang:chang chang_jiang yangtz yangtz_river
channel:guid maneuv steer transmit;carri groov passag point transmiss
channel_bass:red_drum
channelis:guid maneuv steer;channel point transmit
channukah:feast_of_dedic feast_of_light festiv_of_light
channukkah:feast_of_dedic feast_of_light festiv_of_light
chanoyu:tea_ceremoni
chant:tone;sing
chanter:melodi_pipe
chanukah:feast_of_dedic feast_of_light festiv_of_light
chanukkah:feast_of_dedic feast_of_light festiv_of_light
chao:;chaotic confus
chaotic:;chao disord
chap:crack fellow
chaparr:;bush flora veget
chapeau:hat;lid
chapel:;servic
chaplain:;reverend
chaplet:;garland
chapter:;phase section stage subdivis
chapterhous:fratern_hous
char:clean_ladi clean_woman coal;carbon cleaner woman
charabanc:bus passeng_vehicl
charact:;attribut characterist dimens fiber persona properti qualifi qualiti restrict role theatric_role
character:depict word_pictur;defin describ descript portray specifi
characteris:depict word_pictur
characterist:featur;attribut charact dimens properti qualiti
charad:parodi;takeoff word
charcoal:wood_coal;carbon fuel oxford_gray oxford_grey
charcoal_gray:oxford_grey
charcoal_grey:oxford_gray
charg:accus;attack bill buck complain file lodg onset onslaught plead tear
charg_card:plastic
charg_per_unit:rate
charg_plate:credit_card plastic
charg_sheet:day_book
charger:;charg devic
chariot:;carriag
charisma:person_appeal;charismat interest
charismat:;attract magnet
charit:;sympathet
chariti:;foundat
chariti_shot:free_throw penalti_free_throw
chariti_throw:foul_shot
chariti_toss:foul_shot free_throw penalti_free_throw
charl_hardin_holley:buddi_holli holli
charlemagn:charl_the_great
charlock:field_mustard wild_mustard
charlott:queen_citi;dessert sweet
charm:appeal captur delight entranc magic magic_spell wizard;attract decept illus influenc languag speech spell
 sympathet
chart:;graph map
charter:hire leas;contract document paper rent
chartist:technic_analyst
chartreus:pari_green yellow_green
charwoman:clean_ladi clean_woman;woman
chase:dog pursu pursuit tail trail;follow move movement tag track
chaser:;chase dog drink pursu tag tail track trail
chasm:;gap open
chassi:anatomi build figur flesh human_bodi materi_bodi physic_bodi;bodi frame mount shape
chasten:;correct tame
chastis:;correct
chastiti:sexual_moral;moral virgin virtu
chat:gossip jaw;consult convers
chatoy:shot
chatroom:chat_room
chatter:;chat click gossip jaw nois talk
chatti:;chat gossip
chauffeur:;driver
chaw:plug
chawbacon:yahoo
cheap:bargain_rate cut_price cut_rate flash inexpens loud;novelti punk
cheat:chess jockey shaft;decept foul
chechen:;russian
chechen_republ:chechnya
chechenia:chechen_republ chechnya
chechnya:chechen_republ
check:;arrest assess assur contain control curb draft ensur halt moder stay stop stoppag
check_bit:;pariti
checker:check;attend examin inspector tender
checkerberri:mountain_tea
checklist:;list
checkmat:;mate
checkout:;assur check ensur inspect
checkrein:bear_rein
checkup:health_check medic medic_exam medic_examin;examin scrutini
cheddar:american_chees;chees
cheek:;brass featur nerv smart wise
cheeki:;brass cheek crust nerv
cheer:satisfi shout upbeat;approv attribut encourag gay inspir sunni sunshin urg
cheeri:gay sunni;cheer sunshin
cheerio:bye good_day goodby so_long
cheerlead:;booster champion friend leader protagonist support
chees:;food
cheesecak:;cake photo photograph
cheeseflow:chees
cheesepar:;near
cheesi:punk;cheap rat
chef:;cook
chela:;hindu member pinch
chemic:;chemistri materi stuff
chemic_group:radic
chemic_scienc:chemistri
chemis:teddi
chemist:pill_roller;chemistri drug pharmaceut pharmaci scientist
chemistri:chemic_scienc;chemic substanc
chemotherapi:;therapi
chennai:madra
chequ:bank_check check;draft
chequer:check
cherish:precious treasur want
cherri:crimson red rubi;cardin wood
cherri_appl:siberian_crab
cherri_laurel:wild_orang;mock_orang
cherub:sweet
chessboard:chess_board
chessman:chess_piec
chest:;box breast bureau
chest_of_drawer:bureau
chesterfield:;davenport
chesti:arrog
chestnut:;tree wood
chevi:harri plagu;provok
chevr:goat_chees
chevron:stripe;badg
chevrotain:mous_deer
chevvi:harri plagu;provok
chew:plug;bite bundl compact jaw pack
chew_out:dress_down
cheyenn:capit_of_wyom
chi:ki;letter
chic:smart;fashion last_word latest stylish
chicago:stop;card michigan
chican:jockey shaft
chicano:;mexican
chicha:water_pipe
chichi:chic;last_word
chick:dame doll;bird chicken girl miss skirt
chicken:yellow;poultri
chicken_feed:;trash
chickenfe:small_chang
chickenheart:chicken yellow
chickwe:mous_ear
chico:leonard_marx;marx
chicot:kentucki_coffe_tree
chide:lectur;jaw
chief:boss foreman main master princip top_dog;domin head leader primari supervisor
chief_assist:man_friday
chief_execut:presid unit_state_presid
chief_execut_offic:ceo
chief_oper_offic:ceo
chieftain:tribal_chief;captain chief leader
chiffon:;cloth fabric materi textil
chiggerflow:butterfli_weed
child:kid minor small_fri;babi childhood fri juvenil offspr
childb:confin labour;labor
childbirth:;birth
childcar:child_care
childhood:;adolesc babi child fri juvenil kid minor
childlik:;child fri kid minor simpl simplic
chile:chili chili_pepper chilli;chilean
chile_hazel:chilean_nut
chile_pine:monkey_puzzl
chilean:;chile
chili:chile chilli;dish
chili_pepper:chile chilli
chiliad:grand one_thousand thousand;yard
chill:cool scari temperatur_reduct thrill;arctic chilli cold fear ici panic scare
chilli:chile chili chili_pepper;chill
chime:gong
chimneysweep:sweep
chin:;featur
chin_music:idl_talk
china:cathay;taiwan
china_grass:chines_silk_plant
china_rose:shoe_black
chinaberri:china_tree
chinawar:;china
chinch:bed_bug
chincherinche:wonder_flower
chinchi:;cheap
chines:taiwanes;asian taiwan
chines_evergreen:japanes_leaf
chines_lantern_plant:winter_cherri
chines_silk_plant:china_grass
chines_white_cabbag:pak_choi
chink:;click
chino:;cloth fabric materi textil
chinook:;king_salmon wind
chintzi:punk;cheap
chip:bit nick scrap;break crisp murphi peel potato
chirolog:palm_read
chirom:palm_read
chiron:;asteroid
chiropodist:foot_doctor
chiropract:;treatment
chiropteran:bat
chirrup:twitter
chisinau:capit_of_moldova
chit:;check
chitchat:chat gossip jaw small_talk
chitter:twitter
chivalr:;mediev
chivi:harri plagu;provok
chivvi:harri plagu;provok
chloasma:mask_of_pregnanc
chlorid:;compound
chlorin:;element gas
chloroacetophenon:cn_gas
chlorophyt:green_alga
choanocyt:collar_cell
chocol:cocoa;beverag coffe deep_brown drink food
choic:pick prize qualiti select;action altern choos decid opt option prefer prime
choic_of_word:word
choir:chorus;set
choke:;disord upset valv
choker:;dog_collar
choler:anger
cholesterin:cholesterol
chomp:champ
choos:opt prefer select
chop:slice
chop_steak:beef_patti
chopin:;music
chopper:;helicopt tooth
choppi:rough_water
chopsteak:beef_patti chop_steak hamburg_steak
choral:;anthem choir chorus refrain
chord:;note
chore:job task;duti
choreograph:;creator
choreographi:stage_danc;danc
chorin:chorus_girl
chorus:choir;refrain sound
chosen:;darl elect favorit favourit pet
chou:chow chow_dynasti zhou zhou_dynasti;dynasti
chou_dynasti:chow zhou
chous:jockey shaft
chow:chuck eat zhou zhou_dynasti;dynasti fare
chow_dynasti:zhou
chrism:holi_oil
chrisom:holi_oil
christ:good_shepherd jesus;christian
christ_within:inner_light
christendom:christian
christian:christian_religion;bodi christ faith jesus religion
christian_bibl:good_book word_of_god
christian_religion:christian
christiania:capit_of_norway oslo
christma:noel;season
christma_flower:paint_leaf
christma_green:ground_pine
christma_star:paint_leaf
christmasberri:christma_berri
christmastid:christma noel
christmastim:christma noel
chroma:;intens
chromium:;metal
chromosom:;bodi
chronic:continu
chronicl:account histori;histor historian record stori
chronolog_sequenc:success
chronolog_success:sequenc
chrysomelid:leaf_beetl
chuck:chow ditch eat;cat fare pat sick toss
chuckl:;laugh laughter
chufa:rush_nut
chum:buddi pal;brother friend lure
chump:fall_guy fool soft_touch
chungk:chongq
chunki:;chunk
chunnel:channel_tunnel
church:;faith religion
church_bench:pew
church_doctrin:;gospel
church_of_england:anglican_communion
church_of_rome:roman_cathol
church_slavic:old_bulgarian
churchgoer:church_member
churchman:cleric divin
churchyard:;yard
churl:;peasant
churn:turbul;boil vessel
churrigueresco:baroqu
churrigueresqu:baroqu
chute:parachut
cia:central_intellig_agenc
cid:crimin_investig_command
cider:;beverag drink
cigaret:cigarett coffin_nail
cigarett:coffin_nail
cilantro:;herb
cim:central_intellig_machineri
cimarron:rocki_mountain_sheep
cinch:breez duck_soup picnic piec_of_cake
cinchona:peruvian_bark
cinderella:;woman
cinema:film movi_hous movi_theater movi_theatr pictur_palac;medium shoot theater theatr
cinemat:;cinema film
cinematograph:camera_oper;film photograph
cinematographi:film;photographi shoot
cinnamon:;bark laurel
cinqu:fin five
cio:;feder
cipher:calcul code zero;digit figur goos_egg messag nobodi noth zip
cira:continu_armi_council
circl:band;circular lot oval round
circuit:tour;journey tourist
circul:;air broadcast mobil spread
circular:disk_shape round;ad advertis broadcast circl
circular_file:wast_basket
circularis:;broadcast
circumcis:;rite
circumfer:surround;border circuit perimet size
circumlocut:indirect_express
circumnavig:compass
circumscrib:limit
circumspect:discret;caution
circumst:context luck;condit consider destini environ fate fortun lot possess set status
circumstanti:;context set
circumv:;dodg duck hedg parri skirt surround
circus:;carniv compani troup
circus_tent:big_top round_top
cirqu:;basin
cirrus:;cloud
cistercian:;monk
cistern:water_tank
cistron:gene
citadel:bastion;stronghold
citat:;award cite honor honour mention quot refer
citat_form:entri_word main_entri_word
cite:mention refer;acknowledg citat credit notic quot
citi:metropoli urban_center;metropolitan municip
citi_manag:mayor
citi_of_light:french_capit pari
citizen:;citizenship nation
citizenri:person;group
citizenship:;behavior behaviour citizen conduct
citron:;citrus
ciudad_de_mexico:mexican_capit
ciudad_trujillo:santo_domingo
civic:;civil
civic_center:down_town
civil:polit school;action breed civic courtesi cultiv cultur educ rude societi
civilian:;citizen
civilian_cloth:plain_cloth
civilian_dress:plain_cloth
civilian_garb:plain_cloth
civilis:civil cultur polit school;cultiv educ societi
cl:;element gas
clad:;face
claim:;assert
claimant:;claim
clairvoy:esp second_sight
clam:bread buck dollar dollar_bill dough one_dollar_bill;abstract bill greenback money pinch scratch sneak sugar
clamant:cri;instant
clamber:scrambl shin skin;struggl
clamor:din;blast boom call cri nois outcri shout
clamp:;clinch
clampdown:;restrict
clan:kin kin_group;akin relationship tribal tribe
clandestin:secret undercov underground
clang:clash crash
clangor:clash crash
clangour:clash crash
clank:clash crash
clansman:clan_member
clanswoman:clan_member
clap:applaus bang blast;acclaim approv dose nois
clapper:bone tongu
clapperclaw:;abus shout
clarenc:;carriag
claret:red_bordeaux
clarif:;clarifi clear improv interpret
clarion:;brass
clariti:;clarifi clean clear qualiti unclear
clash:crash friction jar;conflict encount nois
clasp:clutch grip hold;grasp
class:categori grade sort;collect cours cours_of_instruct cours_of_studi famili gather
class_period:cours_session
classic:definit serious_music;artist creat genr
classicist:classic_scholar
classif:;arrang class group sort
classifi:class distinct sort
classmat:class_fellow;friend
classroom:;room
claus:;articl construct section subdivis
claver:chat gossip jaw
clavier:piano_keyboard
clavus:;corn
claw:;hook
clay:mud;dirt muddi soil
clay_sculptur:model
claywar:potteri
clean:cleans;cleanup improv weightlift
clean_ladi:;woman
clean_slate:fresh_start
cleaner:cleans_agent;clean prepar shop store
cleanli:;habit
cleans:clean;cleanup improv
cleans_agent:cleaner
cleanser:cleaner cleans_agent
cleanup:;clean cleans earn kill net profit
clear:clariti open;area author free innoc liber parcel releas tract
clear_sail:easi_go
clearanc:;interval room separ top
cleav:split;adher
cleavag:;state
cleaver:goos_grass;knife split
cleft:crack;gap open split
cleg:hors_fli
clegg:hors_fli
clemenc:merci;clement mild
clement:;clemenc merci
clench:clinch clutch grip hold;grasp
clepsydra:water_clock;water_glass
clergi:;cleric priesthood
clergyman:reverend
cleric:divin;clergi clerk reverend
clerk:shop_assist;cleric employe
clew:clue cue
cli:command_line_interfac
clich:;comment input remark stock tire
click:;snap sound
client:custom;consum guest
clientel:patronag;person
cliff:;drop format
cliff_rose:sea_pink
cliffhang:;competit contest episod instal
climact:;climax come
climacter:chang_of_life
climat:mood;condit status
climax:flood_tide;come instant minut moment occas second
climb:ascent mount rais upgrad;lift rise slope uphil wax
climber:;climb
clime:climat
clincher:decis_factor determin_factor
cling:;adher
clinic:;session
clink:click jail
clip:press_cut time;case cut extract instanc reduc trim
clipper:;bound circuit limit restrict
cliqu:inner_circl;band camp circl lot
cliver:goos_grass
cloak:disguis drape mask wrap;cover
clobber:batter cream;stuff
clock:pin_grass time;durat
clod:chunk
clodhopp:work_shoe
clog:patten;foul prevent
cloister:religi_resid;courtyard resid
clon:clone
clone:;doubl
close:final finish last shut stop_point;ceas close_curtain closur complet conclud conclus distanc end fold motion move
 movement near qualiti section shutdown subdivis termin
close_book:mysteri;secret
close_call:narrow_escap
close_chain:;ring
close_curtain:;close final
close_off:;isol
close_shave:narrow_escap
closedown:shutdown;close
closelip:secret
closemouth:secret
closer:;close complet finish fold individu person reliev somebodi someon soul
closet:loo;bathroom john privi toilet
closur:;approach close come
clot:;action chunk
cloth:apparel clad drape dress fabric garment textil wear wear_apparel wrap;cover don invest materi
cloth_hamper:laundri_basket
cloth_tree:coat_stand
clotheshors:fashion_plate sheik
clothespin:cloth_pin
clothespress:cloth_closet
clotur:closur
cloud:fog obscur
cloud_nine:seventh_heaven walk_on_air
cloudi:cloud_cover;cloud muddi
clout:;advantag mark pull punch target
clover:;herb
clown:comedi;comedian comic fool sap silli sin
club:guild lodg nine societi;associ clubhous
club_soda:sparkl_water
clubhead:club_head
clubhous:;build club
clue:cue hint;evid indic suggest
clump:bunch chunk cluster flock;bundl
clumsi:;awkward
cluster:bunch bundl flock;mound pile
clutch:grip hold seiz;batch clinch grasp
clutter:litter;disord interfer nois scrambl
cm:;metal
cmb:cosmic_background_radiat cosmic_microwav_background
cmbr:cosmic_background_radiat cosmic_microwav_background
cnpz:nation_liber_armi
cns:central_nervous_system
co:;centenni_state colorado metal
coach:manag privat_instructor;carriag employ instructor overse passeng_car supervis teacher trainer tuition work
coach_station:bus_depot bus_termin
coaction:collabor
coalesc:consolid merg mix;blend coalit
coalit:align fusion;allianc array blend merg mix organiz unif union
coalpit:coal_mine
coars:;common harsh textur
coast:;coastal shore slope
coastal:;coast
coaster:;coast resid
coastlin:;outlin
coat:finish surfac;applic cake cover
coat_of_mail:bodi_armor bodi_armour
coat_stand:cloth_tree
coatrack:coat_rack
coauthor:joint_author
coax:soft_soap sweet_talk;cabl
cobalt:co;metal
cobbl:shoe_repair
cobia:sergeant_fish
cobwebbi:transpar;sheer
coca:;bush
coca_cola:coke
coccidioidomycosi:valley_fever
coccidiomycosi:valley_fever
coccyx:tail_bone
cochin:;poultri
cock:dick peter;hammer tool
cockamami:silli
cockchaf:may_beetl may_bug
cockcrow:aurora break_of_day dawn first_light sunris;morn
cocker:babi
cockey:absurd ridicul;smash soak
coco:cocoa_palm coconut_palm coconut_tree;coconut palm
coco_palm:coconut_tree;coconut
cocoa:chocol drink_chocol hot_chocol;beverag drink
cocoa_palm:coconut_tree;coconut
cocoanut:coconut
coconut:;cocoa_palm food
coconut_tree:cocoa_palm
cocott:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
cod:collect;fool
coda:final;close
coddl:babi
code:secret_write
coder:softwar_engin
codex:;list manuscript
codfish:cod
codi:buffalo_bill
codif:code
codifi:statut
codswallop:;trash
coeffici:;constant
coerc:forc hale pressur;squeez
coercion:;caus enforc forc hale pressur squeez
coerciv:;forc hale pressur squeez
coeval:contemporari generat
coexist:;exist
coffe:java;beverag chocol deep_brown drink tree
coffe_bar:cafe
coffe_shop:cafe
coffeeberri:california_coffe
coffeecak:coffe_cake
coffeehous:cafe coffe_bar coffe_shop
coffin:;box
coffin_nail:cigarett
cog:;subordin subsidiari tooth
cogenc:valid
cogent:tell
cogit:;think
cognat:blood_relat;akin kin
cognis:awar conscious
cognit:knowledg;intellectu ration
cognit_content:mental_object
cognit_oper:mental_process process
cogniz:awar conscious ken
cognomen:famili_name last_name nicknam surnam
cogwheel:gear gear_wheel
coher:;adher connect consist link logic order
cohes:;adher connect develop grow growth link
coho:blue_jack silver_salmon
cohort:;age_bracket age_group band circl lot
cohosh:herb_christoph
coif:hair_style
coiffur:hair_style
coil:spiral;construct loop roll structur
coin:mint
coin_bank:money_box
coinag:metal_money;coin currenc word
coincid:simultan;accid attend conjunct
coincident:simultan;attend coincid conjunct
coition:relat sex_act sexual_congress sexual_relat;congress
coitus:relat sex_act sexual_congress sexual_relat;congress
coke:coca_cola;cola fuel nose_candi snow
col:;gap notch pass
colbert:;sauc
cold:low_temperatur;temperatur
cold_cash:readi_money
coldcock:floor;deck
coldcream:cold_cream face_cream
colewort:cole
colicroot:crow_corn star_grass
coliseum:;arena stadium
collabor:confeder cooper partner_in_crime;partner
collaboration:collabor
collag:;collect icon imag pictur
collaps:;crash founder happen ill occurr sick
collar:arrest cop nail;band
collarbon:;bone
collat:snack;bite
collater:confirm;indirect verifi
colleagu:fellow_worker;associ fellow fellowship
collect:accumul cod gather pois;appeal assembl calm corpor curios enterpris garner group petit piec prayer public
collect_agreement:labor_contract
collectivist:leftist
collector:;aggreg collect individu person somebodi someon soul worker
colleen:;girl miss
colleg:;bodi collegi
collegi:;colleg
collegian:colleg_boy colleg_man
colli:dirti soil
collid:clash jar
collier:coal_miner;miner
collieri:;workplac
collig:associ conjunct connect junction link relat
collim:parallel
collis:;accid clash contact hit strike
colloc:chunk
colloqui:;convers
collus:;agreement arrang scheme
cologn:;essenc
colombia:;colombian
colombian:;colombia
colon:;constitut establish format locat settl settlement
coloni:settlement;bodi compound exploit locat resid settl settler
colonis:;settl settlement
colonist:settler
colonnad:arcad
color:colour food_color food_colour;bias emblem flag interest negro person_of_colour qualiti tone vivid
color_bar:colour_line jim_crow
color_forc:strong_interact
color_line:colour_bar jim_crow
color_materi:colour
color_televis:colour_tv
color_televis_system:colour_tv
color_tv:colour_televis colour_televis_system
colorado:centenni_state;co
colorado_beetl:potato_bug
coloris:color
colorless:;color colour
coloss:;monster
colossus:giant monster titan;mammoth
colour:bias color food_color food_colour person_of_color;emblem flag materi race stuff
colour_bar:color_line jim_crow
colour_line:color_bar jim_crow
colour_televis:color_tv
colour_televis_system:color_tv
colour_tv:color_televis color_televis_system
colouris:color
colt:;male
coltsfoot:galaxi
colugo:fli_cat
columba:;dove
columbian:;columbus
columbin:;flower
columbo:pyramid_plant
columbus:capit_of_ohio
column:;file pillar tower tube
columnist:;editori journalist
colza:rape
comatos:coma
comb:;devic
combat:battl contenti fight fighter;aggress argu argument conflict content controversi defend differ disput engag
 individu milit oppos person scrap somebodi someon soul struggl tilt war
combat_casualti:battl_damag
combat_fatigu:shell_shock
combat_injuri:wound
combat_ship:war_vessel warship
combin:cartel compound corpor_trust;aggreg blend collect consortium merg mix pool sequenc syndic trust unit
combin_weight:equival
combo:jazz_band jazz_group
combust:;burn fuel uproar
come:advent approach arriv becom bonni decent forthcom upcom;climax fair move movement near reach sexual_climax
come_into_court:appear
come_togeth:merg;meet
come_upon:;encount
comeback:;counter repay repli
comedi:;comic drama fun funni
comedian:comic;actor funni perform player
comeli:;fair
comer:;arriv
comfi:comfort
comfort:amen cheer consol eas reliev satisfi;condit keep live livelihood pleasur status uncomfort
comfort_station:public_conveni public_toilet toilet_facil wash_room;conveni
comfrey:heal_herb
comic:comedian funni;comedi fun laugh perform
comint:communic_intellig
command:bid command_offic domin overlook pirat teach;air_forc_offic control dictat doctrin leader offic order
 philosophi requir
command_offic:command
command_post:general_headquart
commando:;man ranger
commemor:memori remembr;ceremoni credit mark object recognit rememb
commenc:begin graduat graduat_exercis kickoff offset outset showtim start start_time;first initi
commenc_ceremoni:graduat graduat_exercis
commenc_exercis:graduat
commend:citat;approv award cite content honor honour mention messag recommend
commensur:;correspond
comment:commentari input observ remark review;author expert gossip mention note notic statement writer
commentari:comment;notic remark statement
commerc:doc;commerci deal transact
commerc_depart:doc
commerci:commerc;ad advertis exploit market
commerci_enterpris:busi
commerci_travel:travel_salesman
commercialis:;market
commi:communist
commingl:merg mix;blend
comminut:;crunch
commiser:piti;ruth
commiss:accredit committe licens;author commission commit fee
commissariat:provis
commission:;administr commiss committe deleg execut member
commit:allegi devot;attach cooper dedic loyalti serious
committe:commiss;commission commit ngo
committed:commit
commixtur:mix
commod:pot throne toilet trade_good;good
commod_exchang:commod_market
commod_market:commod_exchang
commodi:conveni
common:common_land common_man common_person green park;individu mutual parcel person somebodi someon soul third_estat
 tract usual
common_flat_pea:nativ_holli
common_hop:european_hop
common_land:common
common_law:preced
common_market:ec eu europ european_communiti european_econom_communiti european_union
common_person:folk
common_sens:mother_wit
common_soldier:buck_privat privat
common_stock:ordinari_share
commonalti:;common
commonplac:;comment input prose remark stock tire
commonw:common_good
commonwealth:countri nation;democraci provinc republ state
commot:din disrupt;disord disturb
communal:;communiti
commune:;gather
communic:catch communic_theori;act commune contract convey deed disciplin field individu infect person somebodi someon
 soul subject transmiss transmit
communic_theori:communic
communion:;commune ritual share
communion_tabl:altar
communiqu:dispatch;account
communism:;communist ideolog social
communist:;communism pol politician socialist
communist_china:cathay
communiti:;communal gather ownership
commut:;journey passeng rider travel
comp:comprehens comprehens_examin;exam examin test
compact:compress concentr coven densiti;bundl contract crunch crush pack summari
compact_disc:;cd
compact_disk:;cd
compani:companion;accompani establish fellowship institut societi troup
companion:associ compani familiar fellow fellow_travel;accompani affili fellowship friend societi travel
companionship:fellowship;associ compani companion familiar fellow friendship societi
compar:comparison relat;examin scrutini
comparison:compar;examin relat scrutini
compart:;room space
compartment:classif
compartmentalis:classif
compass:rang reach scope;compassion extent grasp merci orbit piti savvi sympathi
compass_plant:prairi_lotus
compassion:compass piti
compat:;characterist sympathi
compatriot:;nation
compeer:equal peer
compendi:summari;compact
compendium:collect;compact public summari
compens:pay repair;correct defenc right
compet:;abil
competit:contest;challeng compet competitor contend content fight milit rival rivalri struggl
competitor:challeng contend rival;compet competit contest
competitori:competit
compil:accumul collect digest;author concentr programm writer
complac:;satisfact
complain:plain plaintiff
complaint:complain ill;cri disord pain upset
complais:complianc
complement:complementari complementari_distribut complet;construct count
complementari:complet;complement
complet:accomplish complementari finish realis realiz;climax close complement conclud discharg dispatch end maneuv
 perfect play pure stare stark
complet_blood_count:cbc
complex:composit coordin_compound;compound qualiti simpl whole
complex_bodi_part:;structur
complex_number:imaginari
complex_quantiti:imaginari imaginari_number
complexion:skin_color skin_colour;blond color combin
complianc:;compli conform cooper submiss
compliant:;compli complianc
complic:;elabor guilt interfer situat
compliment:;bid congratul greet prais regard wish
complimentari:;free
compon:element factor ingredi part portion;constitu divis partial relat
compon_part:portion;constitu
comport:behav;bear conduct
compos:composit;arrang musician pen placement write
composit:complex;arrang compris constitut flower form makeup piec piec_of_music placement properti whole
composit_board:cardboard
compost:;composit
composur:calm;collect pois
compound:combin deepen intensifi;blend chemic coloni merg mix whole
comprehend:appreci grasp savvi;compass embrac
comprehens:inclus;compass embrac exam examin grasp involv savvi test understand
compress:contract;compact concentr concret dress shrink tight
compressor:;compact contract
compris:contain incorpor;consist constitut
compromis:conciliatori via_media;accommod cooper flexibl reconcil
comptrol:account control;calcul
compuls:obsess;driven individu person somebodi someon soul
compulsori:mandatori requir;mandat
comput:calcul comput_devic comput_machin comput_scienc data_processor figur inform_process_system;account engin estim
 expert forecast machin procedur process technolog
comput_databas:electron_inform_servic
comput_devic:comput data_processor electron_comput inform_process_system
comput_machin:comput data_processor electron_comput inform_process_system
comput_memori:;store
comput_program:;programm
comput_programm:softwar_engin
comput_scienc:comput
comput_softwar:;packag
comput_storag:memori_board;memori store
comrad:associ companion familiar fellow;accompani affili brother communist compani fellowship friend societi
con:convict scam yard_bird;argument captiv confid_game confid_trick inmat learn prison statement sting
con_artist:confid_man
con_game:confid_trick;sting
conakri:capit_of_guinea
concaten:;chain
conceal:cover covert hidden hide privaci secreci;activ isol privat screen veil
conced:concess yield;grant
conceit:swollen vain vaniti;pride
conceited:;vaniti
conceiv:believ mastermind think
concent:;focus
concentr:center centr densiti dress_ore focus;dens ore properti tight
concept:construct;creat idea innov invent sex thought
conceptu:;concept construct
concern:fear interest refer relat;anxieti care headach implic involv occupi touch worri
concert:cooper;perform
concert_danc:ballet
concerto:;classic
concess:conced yield;contract grant
concholog:shell_collect
concierg:;caretak
concili:conciliatori gentl;mediat peac reconcil
conciliatori:;flexibl gentl reconcil
conclav:;meet
conclud:end final reason termin;last resolv
conclus:decis;assumpt close conclud decid determin end final finish judgement judgment last mind reason resolv set
 settl stop_point
concoct:mixtur;blend hatch merg mix
concomit:accompani attend
concord:accord;agre harmoni order reconcil
concordat:compact coven
concours:;confluenc gather hall jam mob pile
concret:concret_represent;coalit compress pave
concubin:;mistress
concupisc:physic_attract sexual_desir
concur:agre coincid;concord
concurr:simultan;agre attend coincid concord conjunct cooper meet_of_mind
concuss:;blow bump injuri
condemn:crimin;curs doom sentenc vicious
condemnatori:condemn
condens:;action compress concentr contract process
condescend:arch
condescens:;patronag
condit:disciplin status;acquisit assumpt atmospher_condit consider context learn premis set specifi state train
 weather weather_condit
condit_reaction:condit_respons
condit_reflex:condit_reaction condit_respons
condit_respons:condit_reaction
condition:;coach condit disciplin manag train
condo:;home
condom:;prevent rubber safe
condominium:;home hous lodg
conduc:contribut;tributari
conduct:behavior behaviour;activ administr behav carri channel dispos guid lead manag take transmit
conductor:music_director;carri channel conduct materi musician stuff transmit
conduit:;passag
conessi:ivori_tree
conestoga:cover_wagon prairi_wagon
coney:das;rabbit rock_rabbit
confab:chat gossip jaw;consult
confabul:chat gossip jaw;consult
confect:candi;sweet
confectionari:candi_store
confectioneri:candi_store;shop store sweet
confed:confeder;alli
confeder:allianc feder partner_in_crime;alli booster champion coalit friend fusion protagonist support
confeder_flag:star_and_bar
confeder_state:south
confederaci:confeder confeder_state feder south;conspiraci southern
confer:leagu;associ consult group_discuss meet
confer_tabl:council_board
conferr:donor;present
confess:conced;admiss document paper
confession:;booth stall
confetti:;paper
confid:assur convinc intim posit;author certain certainti commit confidenti friend secur shi sure uncertain unsur
confid_game:;con sting
confid_man:con_artist
confid_trick:con_game;con sting
confidant:;intim
confidenti:;confid discret privaci secreci
confidenti_inform:steer;tip
configur:constel shape;cluster design dot flock form plan straight
confin:labour limit restrict;birth bound captiv compass detain imprison jail labor orbit rang reach restraint scope
confirm:collater verif;assur check ensur info inform posit proof ratif verifi
confirmatori:collater confirm
confisc:;seiz seizur
conflat:merg mix;blend
conflict:struggl;battl combat contradictori engag fight
confluenc:merg;blend
confluent:affluent merg tributari
conflux:confluenc merg
conform:adapt complianc configur shape;accord adjust agreement compli cooper correspond form
confound:confus contradictori fox
confrer:colleagu;fellow
confront:face;challeng encount opposit showdown
confucius:kong_the_master
confus:fox scatter;disord flurri lose upset
confused:confus mental_confus
confut:question
congen:relat
congener:relat
congenit_anomali:birth_defect
congenit_diseas:genet_defect genet_disord hereditari_condit inherit_disord
congenit_disord:birth_defect
congeri:;aggreg
congest:;foul
congius:gallon imperi_gallon
conglomer:accumul;aggreg corp corpor empir gather rock stone
conglutin:;coalit
congo:zair zair_river;english_breakfast_tea
congoles:;african
congou:english_breakfast_tea;congo
congratul:prais;approv pride
congratulatori:;pride
congreg:faith fold;collect
congress:;legislatur meet relat sex_act sexual_relat
congressman:;legisl repres
congresswoman:congressman;legisl repres
coni:das rock_rabbit;rabbit
conic:;cone
conic_buoy:nun
conjectur:guess specul;approxim estim gaug hazard hypothesi imagin judg opinion possibl pretend say suppos suspect
 theori think ventur
conjoin:marri wed;join
conjug:conjunct coupl junction
conjunct:concert cooper junction;associ coincid connect link relat simultan unif union
conjur:;bid decept illus magic magic_trick
conk:stall;die exit expir
connect:affili associ attach link relat;conjunct properti tie unif union unit
connected:connect;link
connecticut:constitut_state ct
connector:;connect link tie
connexion:connect;associ link
connipt:fit
conniv:scheme secret_approv
connot:impli;import mean signific substanc
conoid:cone cone_shape
conquer:appropri conquest curb suppress;captur seiz seizur subject
conqueror:;beat conquer crush curb master superior suppress victor
conquest:;appropri captur conquer curb seiz seizur subject success suppress
consanguin:akin kin
conscienc:moral_sens;ethic moral
conscienti:;conscienc
conscious:awar;know learn unawar wise
conscript:muster select_servic;draft
consecr:commit dedic devot;allegi loyalti sacr vow
consecut:serial success;sequenc seri straight succeed
consensu:;consensus
consensus:;accord agreement
consent:;accept permiss unanim
consentan:unanim
consenti:unanim
consequ:accompani aftermath attend effect outcom result;event lead moment phenomenon termin
conserv:curat maintain preserv;adult advanc cautious commiss committe husband ideolog improv member save
conservat:;conserv ideolog
conservationist:;conserv preserv reformist
conservativist:conserv
conservatoir:conservatori;school
conservatori:;indoor_garden school
consid:regard view;count deal studi weigh
consider:;believ condit consid count deal debat deliber inform specifi studi think thought view weigh
consign:cargo freight shipment;commit confin laden load merchandis product send ship transport
consist:;compris lie logic order properti thick uniform
consoci:;associ
consol:comfort;cabinet tabl
consolid:integr;combin incorpor
conson:;accord agre concord harmoni letter match phone talli
consort:accord affili associ choir concord;agre chorus mate partner set spous
consortium:syndic;associ pool
conspir:;crimin outlaw
conspiraci:;agreement plot understand
constabulari:polic polic_forc;forc patrol personnel
constanc:;council stabil
constant:;quantiti stabil
constantinopl:istanbul;council
constat:basic_assumpt
constel:cluster configur dot flock;design plan
constern:alarm dismay;alert fear
constitu:element;bodi compon compon_part compris constitut elementari form part portion primari voter
constitut:appoint constitu establish fundament_law organic_law;composit compris coordin form format found inher
 institut integr launch law makeup mold name nomin organiz physic_composit plant prepar shape walk
constitut_state:connecticut ct
constrain:limit restrict;forc strain tighten
constraint:;confin devic restraint
constrict:limit restrict;compact contract narrow
constring:;narrow
constru:interpret
construct:build concept manufactur;constitu idea mental_synthesi structur thought
construct_worker:hard_hat
constructor:;builder
consul:;consular diplomat
consular:;consul
consult:advis advisor advisori interview;audienc author confer counsel practic
consultatori:advisori consult
consum:down overwhelm;user
consum_price_index:cpi
consumer:;campaign caus crusad drive effort
consumm:complet;ace champion genius master perfect profession pure sensat star stare stark superstar wizard
consumpt:intak wast_diseas white_plagu;activ consum expenditur tb tuberculosi use_up
contact:;interact reach strike touch
contagi:catch;communic contract convey infect transmiss transmit
contagion:;catch communic convey incid infect transmiss transmit
contain:compris incorpor;arrest check control curb moder polici system
containership:contain_ship contain_vessel
contamin:foul pollut;dirti materi stuff
contempl:reflect;consider individu person somebodi someon soul specul thought
contemporan:;contemporari
contemporari:generat;equal peer person
contemporari_world:modern_time present_time
contempt:despit;insult
contemptu:insult
contend:argu challeng competitor rival;compet competit contest cope deal debat manag
content:argu argument controversi messag subject_matter tilt;assert capac challeng collect communic competit contend
 contenti contest debat differ disput list rivalri scrap tabl
contenti:;argu argument content controversi differ disput scrap tilt
contermin:adjac neighbor
contest:argu argument competit content controversi dissid tilt;contend differ disagre dissent individu object person
 protest resist rivalri somebodi someon soul
context:;discours environ set
contigu:immedi;adjac neighbor
contin:;contain continent
continent:;contin
conting:;depend detail gather happen occurr
continu:chronic durat keep proceed sequel;activ book conjunct preserv script supplement uphold
continu_tens:progress
continuo:figur_bass thorough_bass
continuum:;continu
contour:configur shape;form straight
contraband:smuggl;merchandis product runner
contrabandist:runner
contrabass:doubl_bass string_bass
contracept:birth_control_devic;devic prevent rubber safe
contracept_devic:;prevent
contract:catch compress;acquir bid compact declar get shrink sign undertak
contract_of_hazard:sale_in_gross
contract_under_seal:seal_instrument
contractor:;builder contract undertak
contractu:;contract
contrad:countri_danc
contradict:;opposit
contradictori:;conflict
contralto:alto
contrapt:;conveni
contrari:opposit revers;advers repeal
contrast:;compar comparison divid_line opposit
contraven:conflict
contravent:disput
contredans:countri_danc
contribut:conduc donat lend;add attempt effort endeavor endeavour gift share tri tributari
contributor:;author contribut donor pledg present writer
contributori:conduc contribut;tributari
contriv:artifici design planner;cast conveni dodg forg plan
control:account comptrol curb;bound calcul check contain individu intimid limit moder oper person power relat restrict
 somebodi someon soul
control_board:instrument_panel
controversi:argu argument content tilt;challeng contend contenti contest debat differ disput scrap
contum:abus insult
conundrum:;problem
convalesc:recov recoveri
convect:;action
conven:;gather
conveni:amen;comfort comfort_station public_toilet toilet_facil wash_room
convent:normal rule;communiti establish meet pattern
converg:;happen join meet occurr overlap
convers:discours revers transit;calcul convert familiar figur languag proposit shift speech transform
convert:;auto automobil car certif devic exchang individu person secur somebodi someon soul
convey:;carri communic express transmit transport
conveyor:;belt bring carri convey courier messeng transport
convict:articl_of_faith con sentenc strong_belief yard_bird;belief captiv doom inmat offend prison
convictfish:convict_fish
convinc:confid posit
convoc:call_togeth;conven gather
convok:conven
convolut:;byzantin involv
convoy:;collect process
convuls:fit;toss turmoil upheav
cooccur:coincid simultan
cook:prepar readi;fake fix manipul
cook_stove:kitchen_rang
cookbook:;refer
cooker:;cook fix prepar readi
cookeri:cook
cooki:;cake cook
cool:chill temperatur_reduct;assur brace calm cold temperatur
coolant:;agent chill cool fluid
cooler:ice_chest;beverag chill cool drink refriger
coolhead:cool
coon:;negro
coon_bear:giant_panda panda
coop:cage
cooper:concert partner;associ barrel_maker pattern practic
coordin:unifi;align match organiz time
coordin_compound:complex
coordin_system:frame_of_refer refer_frame
cop:arrest collar nail;copper offic pig policeman
cope:;brick contend deal header manag
copenhagen:danish_capit
copeston:cope_stone finish_touch
copi:transcript;repeat repetit represent written_matter
copious:abund ampl;batch deal flock lot mass mint mountain pile plenti raft slew spate stack
copper:;cent conductor cop metal penni pig
coppic:brush
cops:brush
coptic:;egyptian
copul:link_verb mate relat sex_act sexual_congress sexual_relat;congress coupl
copula:link_verb
copycat:;copi individu person somebodi someon soul
copyread:copi_editor text_editor
copyright:;document paper
coquet:;butterfli romanc
coquett:;butterfli romanc
coral:;pink
coralwood:barbado_pride
corbett:gentleman_jim
corbiestep:crow_step
cordgrass:cord_grass
cordial:;alcohol
cordial_recept:hospit
cordon:;seri
cordon_bleu:blue_ribbon
corduroy:;cord
core:;center centr essenc heart_and_soul meat nucleus set substanc sum
core_group:;nucleus
coriand:;herb
corinthian:playboy;greek pagan
cork:crack smash;bark great keen
cork_jacket:life_vest
corkscrew:bottl_screw;spiral
corn:maiz;cereal
corncrak:land_rail
cornea:;membran
corner:trap tree;area point turn_point
cornerback:;footbal
cornerston:basi groundwork;assumpt base found stone
cornet:trumpet;brass trump
cornfield:corn_field
cornish:;poultri
cornmeal:indian_meal
cornsilk:corn_silk
cornucopia:horn_of_plenti
coron:crown medic_examin;garland induct instal invest investig throne vest
corona:;electr_glow
corona_discharg:electr_glow
coronet:titl
corp:corpor;bodi firm hous
corp_de_ballet:;ensembl
corpor:bay_window corp;belli collect firm hous incorpor
corpor_trust:cartel combin
corpos:electr_glow
corps:remain stiff;bodi
corpul:obes overweight
corpus:princip_sum;capit collect princip
corpuscl:atom blood_cell molecul particl
corral:cattl_pen cow_pen;pen
correct:right;adjust amend compens devic disciplin disciplinari improv incorrect qualiti reclaim reform remedi repair
 wrong
correl:;variabl
correspond:agreement letter_writer match talli;agre journalist repres
corri:;basin
corrobor:certif collater confirm document
corroboratori:collater confirm
corrod:;eros
corros:;compound deterior eros
corrupt:bribe buy;honesti rotten taint
corset:stay
corteg:entourag;suit
cortex:cerebr_mantl
corvett:;warship
corvus:;crow
cosa_nostra:mafia
cosh:;sap
cosmet:decor;deck enhanc grace
cosmet_surgeri:face_lift
cosmic:;exist univers world
cosmonaut:astronaut;travel
cosmopolitan:;universal worldwid
cosmos:exist univers world;cosmic flower universal worldwid
cosset:babi
cost:monetari_valu price;damag dear expenditur spend term toll valu
cost_increas:boost hike
costa:;bone structur
costless:;free
costmari:bibl_leaf
costum:costum_design;dress
costumi:costum_design
cot:;camp_bed
cote:;shelter
coteri:inner_circl;camp
cothromboplastin:factor_vii stabl_factor
cottag:;hous
cotton:;cloth fabric materi textil
cotton_candi:spun_sugar
cottontail:wood_rabbit
cotyledon:seed_leaf
couch:loung;frame put seat
cougar:mountain_lion;painter
couliss:wing_flat
council:;assembl
council_board:confer_tabl
council_member:councillor
councillor:council_member;member
councilman:;councillor
councilwoman:;councillor
counsel:advis advoc guidanc;attorney content counselor direct lawyer messag plead
counsellor:counselor;advis advisor advoc consult counsel supervisor
counselor:;advis advisor advoc consult counsel supervisor
count:matter;consid investig sum talli weigh
countdown:;count talli
counten:allow permit sanction;endors warrant
counter:anticip;count oppon tabl
counteract:;sabotag undermin weaken
counterattack:;attack onset onslaught
counterbal:compens;balanc construct correct equal equilibrium offset oppos structur weight
counterchang:;interchang
countercheck:doubl_check
countercultur:;cultur
countercurr:tide_rip;rip
counterfeit:fake forg
counterinsurg:;battl conflict struggl
countermand:repeal;revers
countermin:sabotag undermin;weaken
counterpan:bed_cover
counterpart:opposit_number;duplic equival parallel twin
counterpoint:contrast
counterpunch:parri
countersign:parol
countertenor:alto
counterterror:;scheme strategi
countervail:offset
counterweight:;compens correct equal oppos weight
countess:;ladi
counti:;region
countless:myriad;battalion infinit pack
countri:commonwealth nation;rural_area state
countri_of_origin:homeland motherland nativ_land
countri_store:trade_post
countryfolk:countri_person
countryman:;compatriot
countrysid:;countri
countrywid:nationwid
coup:takeov;auto automobil car success
coup_de_main:surpris_attack
coupl:join link mate pair twin;brace connect duet duo famili match sexual_union span union
couplet:brace duet duo pair;coupl span
coupon:;sampl
courag:brave braveri;hardi spirit
courier:messeng;travel
cours:flow;class educ instruct seri teach trend
cours_of_instruct:;class
cours_of_studi:curriculum programm;class
cours_session:class_period
court:courtroom romanc tribun woo;appeal assembl prayer room suit
courteous:;courtesi grace
courtesi:;comment good_manner input remark
courtroom:court;room
courtship:;appeal court prayer romanc suit woo
cousin:;relat
couturi:cloth_design fashion_design
cove:;cave recess
coven:compact;agreement understand
coventri:;ban exclus
cover:blanket covert;book_bind extend screen
cover_girl:love
cover_stadium:;dome
coverag:;amount deal extent handl report sum treat
covert:cover;flock screen
covet:desir;greed
cow:cattl
cow_dung:buffalo_chip;chip
cowag:bengal_bean florida_bean velvet_bean
coward:;cow fear individu person somebodi someon soul
cowardic:;fear spirit
cowbarn:cow_barn
cowboy:rodeo_rider;perform
cowcatch:;buffer
cowhand:cowboy
cowherd:cowboy
cowhous:cow_barn
cowman:cowboy
cowpi:cow_pie
cowpok:cowboy
cowpunch:cowboy
cowsh:cow_barn
cowslip:water_dragon
cowtown:cow_town
cox:;enzym
coxa:hip_joint;hip
coxswain:cox
coyot:brush_wolf prairi_wolf;runner wolf
coyot_state:south_dakota
cozenag:scam
cozi:intim;inform
cpa:certifi_public_account;account comptrol control
cpi:california_person_inventori consum_price_index
cpr:kiss_of_life
cps:cycl_per_second;cycl rate
cpu:central_process_unit central_processor;hardwar process processor
cr:;metal
crab:cross;beef cancer
crabappl:crab_appl cultiv_crab_appl wild_appl
crabbi:cross
crabgrass:crab_grass finger_grass
crack:ace smash super top;bat breach break click fractur gap great keen nois nut open snap
crack_cocain:tornado
crack_of_doom:judgement_day judgment_day last_day last_judgement last_judgment
crackdown:;crush suppress
cracker:bat nut;bread crack
crackl:crunch
crackpot:nut_case
cradl:birthplac place_of_origin;begin origin root sourc
craft:trade;busi job occup vehicl
crafti:;dodg fox slick trick tricki
craftsman:;craft creator profession
craftsmanship:;accomplish acquisit craft skill
crag:mountain
craggi:mountain;hill mount
cram:;bone drum ram
crampfish:electr_ray
crampon:climb_iron
crampoon:climb_iron
cranberri:;berri bush
cranch:crunch
crank:nut_case;chicken_feed crazi cross eccentr trash
cranki:;temper
cranni:;crack
crap:irish_bull snake_eye;bull denounc dirt fake rotten shop
crapett:russian_bank
crapper:pot throne toilet
crappi:rotten
crapul:drink
crash:bloodi clash;accid collaps nois ram smash wreck
crate:;box
crater:;format
craunch:crunch
crave:desir hunger
crawfish:;retreat
crawl:;move movement travel
crawler:;fish_worm red_worm
craze:cult frenzi furi;crazi disturb excit fashion frantic mad sick
crazi:mad;disturb frenzi furi sick
crazi_hous:funni_farm snake_pit
crazywe:crazi_weed
cream:;elit pick
creamer:cream_pitcher;pitcher
creami:;cream
creas:crisp fold;bend impress imprint kris line pinch purs twist
creashak:mountain_box sand_berri
creat:creativ_activ;activ concept found innov institut make produc
creation:;doctrin philosophi
creativ:creativ_think;abil creat initi power
creativ_activ:creat
creativ_person:artist
creativ_think:creativ
creativ_thinker:;mind
creator:divin lord maker;creat individu person somebodi someon soul
creatur:anim beast fauna;brutal creat individu make person puppet somebodi someon soul tool
creatur_comfort:amen
cred:street_credibl
credenc:accept;attitud counter
credendum:articl_of_faith
credenti:certif;document endors licenc licens paper
credibl:;believ incred qualiti unbeliev
credit:;approv asset list recognit
credit_card:charg_plate plastic
credit_crunch:liquid_crisi squeez
creditor:;credit individu person somebodi someon soul
creditworthi:;respons
credo:;doctrin philosophi
creed:church_doctrin religi_doctrin;doctrin gospel philosophi
creek:brook;indian stream
creep:mous sneak;fear travel
crees:kris
creol:;american
crepe:;paper
crepe_jasmin:coffe_rose
crepuscl:twilight
crepuscul:twilight
crescendo:;intens
crescent:;curv
crest:cap summit;breast peak place spot top
crevic:crack
crew:work_parti;bunch crowd gang unit
crewman:crew_member sailor;sail
cri:outcri scream shout tear;activ call emergenc insist instant pinch press pressur rank
crib:;render translat version
crick:rick
cricket:;athlet
crime:crimin_offenc crimin_offens;accus breach crimin impli offens outlaw violat
crime_syndic:mob
crimin:accus censur outlaw;guilt illegitim illicit lawless vicious
crimin_offenc:crime;offens
crimin_offens:crime
criminalis:outlaw
criminolog:;sociolog
crimp:fold pinch;bend twist
crimson:cherri deep_red flush red rubi;cardin violenc
cring:funk shrink
cringl:loop
crinkl:crisp
crinkleroot:pepper_root
crippl:game halt lame;individu person somebodi someon soul
crisi:;decis occas situat
crisp:potato_chip sharp toast;chip
crispen:crisp toast
crispi:crisp;chip
crisscross:cross
cristal:go hug_drug;adam
cristob_colon:christoph_columbus columbus
criterion:standard;ideal metric
critic:critiqu;judg profession review vital
critic_point:crossroad
critic_review:critiqu
criticis:critic
critiqu:critic critic_review review review_articl
cro:;scope
croak:die expir;exit
croat:croatian
croatia:;croatian
croatian:croat;croatia
crochet:;hook
crock:carbon_black smash soak
croft:;farm
croissant:crescent_roll
cromlech:portal_tomb
crone:;witch
croni:buddi pal;brother
cronyism:;discrimin
crook:bend corrupt crimin outlaw turn;configur curv form honesti illegitim illicit lawless shape
crop:harvest;clip flora output plant reap yield
cross:;construct crab foil ford intersect mark score structur thwart track travel water
cross_over:crossov
cross_vine:trumpet_flower
crossbar:;bar
crossbre:;hybrid
crosscurr:tide_rip;rip
crossfir:;convers fire
crosshatch:hatch
crossov:cross_over;voter
crossroad:critic_point hamlet intersect;communiti crisi cross
crossti:railroad_tie
crosswalk:;crossov
crossway:intersect;cross
crossword:;puzzl
crotch:;fork privat_part
crotchet:hook quarter_note
crotonbug:water_bug
crouch:;bend bow
crow:;triumph
crow_corn:star_grass
crowd:bunch gang herd;crew gather situat
crown:;symbol top
crown_head:monarch sovereign
crown_of_thorn:christ_plant;cross
crown_roast:rack_of_lamb
crownbeard:crown_beard
crownwork:jacket_crown;jacket
crucial:;essenti import
crucibl:melt_pot;vessel
crucifera:mustard_famili
crucifi:;savag
crucifix:;cross
crucifixion:;execut
cruddi:;nasti
crude:fossil_oil petroleum rock_oil;oil primit
crude_oil:petroleum
cruel:brutal fell savag vicious;beast cruelti
cruelti:;abus ruthless
cruis:sail;navig voyag
cruiser:patrol_car polic_car squad_car;auto automobil car cruis pleasur_boat pleasur_craft warship
cruiserweight:;light_heavyweight
crumb:dirti_dog;cheap punk rat
crumbl:;collaps decay
crummi:punk;cheap
crumpl:;bent collaps
crunch:;crush nois situat
crusad:campaign reformist;aim caus drive effort expedit fight labor labour progress push ram reclaim reform tug ventur
 warrior
crush:crush_leather squash squeez suppress;beat broken calf_love conquer crowd crunch curb devast jam leather press
 prevent quell ram
crush_leather:crush
crush_rock:gravel
crust:;cover layer
crusti:;crust
crux:southern_cross;point
crybabi:;chicken
cryptic:mysteri;secret
cryptocoryn:water_trumpet
cryptogram:secret_write
cryptograph:secret_code secret_write
cryptographi:secret_write;code scienc
crystal:;compon constitu element solid
crystallin:;transpar
cs:;metal
cse:communic_secur_establish
cst:central_standard_time central_time
ct:connecticut constitut_state
cu:copper;conductor metal
cu_ft:cubic_foot
cu_in:cubic_inch
cub:rooki sonni sonni_boy;boy initi
cuba:;cuban
cuban:;cuba
cuban_capit:havana
cuban_sandwich:poor_boy sub submarin torpedo wedg;bomber
cube:dice;block solid third_power
cubeb:java_pepper
cubic_centimet:cc
cubic_content_unit:capac_measur
cubic_measur:capac_unit displac_unit volum_unit
cubicl:;booth cellular room stall
cubitus:elbow elbow_joint human_elbow
cuckoo:goos;fool foolish sap silli sin
cucumb:;veget
cud:plug
cuddl:;nest
cudwe:cotton_rose;prairi_sage white_sage
cue:clue remind;evid pool_stick prompt
cuff:;fold lap overlap
cuisin:culinari_art;cook
cul:dead_end
culinari_art:cuisin
cull:pick reject;decid
culmin:climax;complet phase stage
culpabl:;blame fault guilt rap
culprit:;commit offend
cult:;faith fashion religion
cultism:;devot
cultiv:crop raiser;educ finish polish polit school tame
cultiv_land:farmland
cultivar:;varieti
cultur:ethnic polit;appreci breed civil cultiv societi tast
cultus:religi_cult
cum:come
cumberland:william_augustus
cumbersom:;awkward
cumin:;herb
cumul:accumul conglomer pile;collect gather mound
cumulus:pile;mound
cun:cute;clever dodg fox slick trick tricki
cuneus:wedg wedg_shape
cup:;contain
cup_and_saucer:canterburi_bell
cupboard:closet
cupflow:trumpet_flower
cupid:;emblem
cupola:;dome
cur:;lock
curat:cure heal minist minist_of_religion pastor rector remedi therapeut;keeper ministeri reverend
curb:conquer control suppress;american_stock_exchang check contain edg moder restrict
cure:recov remedi therapeut;action heal medic medicin
curfew:;deadlin sign signal
curia:;administr brass establish govern organiz
curio:curios
curios:;curious funni object odd peculiar singular uncommon wonder
curious:funni peculiar singular;curios odd wonder
curium:cm
curl:;game lock loop roll spiral wave
currenc:;preval
current:;currenc
current_of_air:wind
curri:;dish
curriculum:cours_of_studi programm;info inform
curs:doom oath swear;condemn damn
curs_word:oath swear
cursiv:run_hand
cursor:;design indic point
cursori:;pass
curtail:restrict suppress;curb
curtain:;barrier blind screen
curtain_rais:open_night;open
curtilag:ground yard
curtsi:;bob
curv:curv_shape sheer slew trend wind;arc arch break_ball cut line
curv_shape:curv
curvac:stack
curvatur:;arc arch condit curv deriv differenti status
curvi:stack
cushion:buffer;layer soften
cusp:;leaf
cuspid:eye_tooth
cuss:curs fellow swear;curs_word oath
custard:;dish
custodi:detent;confin detain hand imprison keeper
custodian:keeper;defend guardian
custom:client tradit usag;accustom consum custom_duti customari duti pattern practic surviv tariff
custom_duti:;custom
customari:accustom;custom habit tradit usag
cut:edg film_edit reduc;bleak curv edit keen percentag portion share sheer shorten slew slip stab stem trend trim
cut_edg:forefront;vanguard
cut_price:bargain_rate
cutback:;cut decreas reduc reduct trim
cute:;precious
cuti:skin
cuticl:;shell shield
cutlassfish:frost_fish
cutler:;dealer trader
cutleri:cut_tool
cutoff:;road rout
cutpurs:;dip
cutthroat:;fierc furi murder violenc
cv:resum
cva:;stroke
cyanid:;salt
cybel:great_mother
cyberspac:internet net
cyborg:;machin
cycl:round;athlet bicycl bike interval motorcycl rhythm seri sport wheel
cyclic:;cycl rhythm round
cyclist:;bicycl bike cycl wheel wheeler
cyclon:;atmospher
cyclooxygenas:cox
cyclopaedia:encyclopedia
cyclopedia:encyclopedia
cyclosi:stream
cylind:;solid
cylindr:;cylind
cymri:welsh
cymric:welsh
cymru:wale
cypher:calcul code goos_egg noth zero zip;figur nobodi secret_code
cypress:;wood
cypress_vine:indian_pink
cyprian:cypriot fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
cypriot:;cyprus european
cyprus:;cypriot
cyril:;alphabet missionari
cytomembran:cell_membran plasma_membran
czar:;monarch sovereign
czech:;czechoslovakia european
czech_capit:pragu
czechoslovak:czech;european
czechoslovakia:;czech
czechoslovakian:czech
da:district_attorney;prosecutor
da_vinci:leonardo
dab:pat;chuck knock pink rap splash tap touch
dacca:capit_of_bangladesh dhaka
dactyl:;digit
dad:daddi pa pop;father
dada:dad daddi pa pop;father
daddi:dad pa pop;father
daemon:demon devil
daffo:ron
daft:bat nut;crack
dagger:;knife
dago:guinea
dahl:red_gram;bush
dahna:great_sandi_desert
dahomey:benin republ_of_benin
dai:podium;platform stump
daili:everyday;casual day newspap paper
daimon:demon devil
dainti:treat;nice
dairi:dairi_farm;farm
dairi_cattl:milk_cow
dairyman:dairi_farmer
daisi:;flower
dakar:capit_of_seneg
dale:;vale valley
dalli:toy;butterfli romanc
dalmatian:carriag_dog coach_dog
dam:;barrier
damag:equip_casualti harm;casualti chang compens correct hurt modif price repair right term
damascus:capit_of_syria
dame:doll ladi;bird girl miss skirt woman
damn:blame blast doom red_cent;bless curs person rotten
damp:moist;dull soften
dampen:;dull
damper:;devic dull plate soften
dampish:moist
danau:danub danub_river
danc:;art divers parti recreat
danc_hall:ballroom
danc_ladi_orchid:butterfli_plant
danc_palac:ballroom
dancer:;danc individu perform person somebodi someon soul
dandi:crack fashion_plate sheik smash;great keen man
dane:;european
danewort:dwarf_elder
danger:grave risk unsaf;adventur chanc condit endang gambl hazard riski serious sever specul status ventur
danger_undertak:adventur riski_ventur
dangl:;hang support suspend
daniel:;judg justic
danish:;nordic scandinavian
danish_capit:copenhagen
danmark:denmark kingdom_of_denmark
danu:dana
daphn:;bush
dappl:patch
dar_es_salaam:capit_of_tanzania
dare:;bold challeng defi specul ventur
dark:shadow;condit night scene shade sinist status valu wick
dark_blue:navi
dark_glass:shade
darl:belov dear favorit favourit pet;favor honey love lover prefer
darl_pea:poison_bush
darn:blame blast damn mend red_cent;bless patch piec rotten
dart:dash fleet;missil
dart_thrower:throw_board throw_stick
dash:smash sprint;run
dash_hope:disappoint
dashboard:;protect
dassi:das
data:;collect inform
data_processor:comput comput_devic comput_machin electron_comput inform_process_system
databas:;info inform
date:;appoint associ companion day engag escort familiar fellow
date_line:datelin
dateless:;endless undat
datelin:date_line internat_date_line
datemark:datelin
datum:data_point
daub:;spot
daughter:;girl
daunt:bother scare
dauntless:brave;hardi
dauphin:;princ
davenport:;desk
davi:john_davi
davi_jone:ocean_bottom ocean_floor sea_bottom sea_floor
dawdl:;lag
dawdler:trailer;drone
dawn:aurora break_of_day first_light sunris;hour morn penetr start
day:;daili daylight daytim time year
day_bed:studio_couch
day_book:charg_sheet rap_sheet
day_of_judgement:last_judgment
day_of_judgment:last_judgement
day_of_reckon:doom last_judgement last_judgment
day_of_remembr:anniversari
daybook:ledger;journal
daybreak:aurora break_of_day dawn first_light sunris;hour morn
daycar:day_care
daydream:air_castl castl_in_spain dream moon
daylight:daytim;day light period
daylili:day_lili
dayspr:aurora break_of_day dawn first_light sunris;morn
daystar:morn_star
daytim:daylight;day period
daze:shock stupid;cloud confus fog fuzzi obscur outrag stun
db:;element
dba:assum_name do_busi_as
dbms:databas_manag_system
dc:direct_current direct_electr_current district_of_columbia;electr
dd:;doctor
de:diamond_state first_state;delawar
de_forest:father_of_radio
dea:drug_enforc_administr drug_enforc_agenc
deacon:;reverend
dead:lethal;anim beat life live person time
dead_end:deadlock impass stalem
dead_person:deceas depart
dead_reckon:guess
dead_ringer:clone
dead_soul:deceas deceas_person depart
deadbolt:;bolt
deaden:bore;dull
deadlock:dead_end impass stalem;situat
deadwood:fifth_wheel
deaf:hear_loss;person
deafen:deaf;boom roar thunder
deal:bargain relat transact;agreement batch conduct consid contend cope flock handl interchang lot manag mass
 merchandis mint mountain pile plenti raft sell slew spate stack trade traffic treat treatment understand
dealer:trader;firm franchis hawk hous merchandis merchant sell trade
dealership:franchis;busi dealer trader
deaneri:;berth dean post resid
dear:belov darl honey;cost earnest favorit favourit innoc lamb love lover pet
dearest:belov dear honey;love
deari:darl favorit favourit pet
dearth:famin shortag;lack
death:dead;chang demis die exit expir modif
death_cap:destroy_angel
death_chair:hot_seat
death_cup:destroy_angel
death_duti:estat_tax inherit_tax
death_penalti:capit_punish execut
death_rate:mortal
deathb:;bed
deathblow:coup_de_grace
deathrat:death_rate mortal mortal_rate
deb:;woman
debacl:;collaps flood slaughter
debar:avert avoid;bar exclud suspend
debas:corrupt degrad
debat:deliber problemat;argu argument contend discuss disput indic problem reason scrap speak troubl
debauch:corrupt;riot
debaucheri:;riot
debilit:weaken;drain
debit:;entri
debon:bone
debri:dust junk rubbl;scrap trash
debt:;liabil
debt_instrument:;oblig
debtor:;individu person somebodi someon soul
debut:entri first_appear introduct launch unveil
dec:decemb
decad:ten;decay degrad period
decamet:dam
decametr:dam
decamp:;bolt skip
decant:;pour
decapit:behead
decathlon:;athlet
decay:rotten;action corrupt declin decreas
deceas:dead_person dead_soul death depart die expir gone;asleep exit individu person somebodi someon soul
deceas_person:dead_soul depart
deced:dead_person dead_soul deceas deceas_person depart
deceit:decept fraudul;cook fake manipul
deceler:slow;chang modif rate
decemb:dec
decenc:;becom decent nice
decennari:decad
decennium:decad
decent:becom nice;adequ enough grace
decentr:;spread
decept:mislead;cook fake illus magic magic_trick manipul
decid:decis_make determin resolv settl;fix limit set specifi
decim:erad;elimin
decis:conclus;choic conclud decid determin judgement judgment mind option reason resolv select set settl
decis_make:decid
decis_maker:administr
deck:grace;floor pack_of_card platform
declamatori:;larg
declar:announc assert common_mood contractor fact_mood state;contract statement testimoni
declaratori:assert
declens:declin_in_qualiti deterior worsen;declin fall
declin:refus reject worsen;condit dec decay decreas diminish fall regret status
declin_in_qualiti:deterior worsen
decliv:;declin fall
declivit:downhil
decompos:decay
decomposit:;decay
decompress:;eas relax
decor:becom cosmet decent deck design grace interior_decor interior_design medal ribbon;artist award honor honour
 medalist medallist palm specialist
decorum:;becom decent
decoy:;confeder devic lure
decre:fiat ordain prescrib rule;act appoint dictat order
decreas:diminish reduc;chang modif reduct
decrement:decreas
decrepit:;weak
decri:condemn
decrimin:legitim
decriminalis:legitim
ded:doctor_of_educ
dedic:commit consecr devot;ceremoni fidel inscript
deduct:;allow amount articl claus discount sum synthesi
deed:act human_action human_activ;activ event instrument prompt spark trigger trip work
deep:trench;depress depth middl
deep_brown:;chocol coffe
deep_red:crimson;rubi
deepen:compound intensifi;develop evolut
defalc:embezzl
default:;absenc failur loss
defeat:disappoint foil frustrat kill overcom thwart;conclus cross end failur person
defect:desert faulti;disadvantag fault mar reject withdraw
defector:;defect desert offend
defenc:defend_team defens_mechan defens_reaction;defend defens defens_forc defens_lawyer defens_team process squad
 team
defenc_mechan:defens_reaction
defenc_polici:defens_program
defenc_program:defens_polici
defenc_reaction:defens_mechan
defend:guardian suspect;champion fight fighter guard keep oppos protect resist shield withstand
defend_team:defenc;defens
defens:defens_measur;action apolog attitud defenc defend defend_team excus fight guard justifi oppos protect
defens_forc:;defenc
defens_lawyer:;defenc
defens_measur:defens
defens_mechan:defenc defenc_reaction
defens_polici:defenc_program
defens_program:defenc_polici
defens_reaction:defenc defenc_mechan
defens_team:;defenc
defenseless:nake;nuditi
defer:bow postpon tabl;complianc courtesi esteem honor honour prize respect valu
deferr:postpon recess
defi:resist withstand;dare refus
defianc:;challeng dare defi defiant
defiant:;defi defianc withstand
defici:insuffici lack want;amount need quantiti requir
deficit:shortag shortfal;lack
defil:gorg pollut;corrupt
defin:outlin shape;determin influenc regul specifi
definit:classic;account defin explan
deflat:;eros wear
deflationari:;deflat
deflect:avert avoid;bend
deflexion:;divers
deflow:mar
deform:distort;bend chang damag harm modif twist
defraud:con scam
defray:payment
deft:facil
defunct:extinct
defus:;end
degag:detach
degener:;blood corrupt degrad depart riot rip vari
degeneraci:;corrupt
deglutit:swallow
degrad:;blood corrupt humili riot rip
degre:level stage;high intens low mild properti state
degust:;tast
dehydr:dri
deism:free_thought
deiti:god;divin
deject:dismay
dejeun:lunch luncheon
dekamet:dam
dekametr:dam
delawar:;de diamond_state first_state
delay:postpon time_lag wait;arrest detain halt hold paus suspens
delect:delici delight
deleg:design releg;author commission missionari organiz repres
delegaci:deleg;agenc represent
delet:;cancel edit eras
delhi_boil:orient_sore tropic_sore
deli:food_shop;shop store
deliber:calcul debat weigh;advis care consid consider counsel count discuss measur
delic:;fragil soft strength
delicaci:treat;discret nutrit
delicatessen:food_shop
delight:delici joy pleasur;transport
delimit:border bound boundari_line defin;specifi
delin:defin depict line_draw repres word_pictur;describ draw line outlin specifi trace
delinqu:;default neglect neglig offend overdu
deliri:frantic;excit frenzi furi mad
delirium:frenzi furi
deliv:;rescu
deliver:christ good_shepherd jesus jesus_christ rescu save;deliv deliveri_boy recoveri
deliveri:bring;birth deliv legal_transfer manner_of_speak transfer transport
deliveri_van:panel_truck
deliveryman:deliveri_boy
dell:;hollow
delta:;format
delug:flood swamp;batch deal flock lot mass mint mountain pile plenti raft rain rainfal slew spate stack stream
 torrenti
delus:;head_game illus
delux:luxuri;grand
delv:dig
demand:need requir;exact involv petit request
demand_for_explan:call_into_question
demarc:divid_line;bound boundari contrast distinct limit
demarc_line:;limit
demean:humili
demeanor:behaviour conduct;behav behavior
demeanour:behaviour conduct;behavior
dement:crazi mad;disturb sick
dementia:;crazi disturb mad sick
demerit:;fault
demesn:acr domain estat land_estat;land
demigod:superman
demilitar:disarm
demilitaris:disarm
demis:die;death end
demitass:cafe_noir
demo:demonstr present;exhibit
democraci:republ;commonwealth democrat ideolog major_rule
democrat:populist;advoc commonwealth democraci pol politician popular republ
demod:antiqu ex
demodul:detector
demograph:popul_scientist
demographi:human_ecolog;sociolog
demographist:popul_scientist
demolish:dismantl tear_down;destroy destruct level
demolit:destruct;conclus destroy elimin end erad eras ruin
demon:devil;monster
demoniac:possess
demonstr:demo present prove;establish evid exhibit instructor march portray stage teacher
demor:corrupt discourag dismay
demoralis:corrupt discourag dismay
demot:;bump chang
demur:except
den:;hide
denation:privat privatis
denationalis:privat privatis
deni:;refus
denial:;assert deni
denigr:defam;minim
denim:blue_jean jean;cloth fabric materi textil
denomin:design;categori class famili ngo
denot:explicit indic;announc
denounc:brand;shop
dens:concentr densiti;dumb slow
densif:compress
densiti:concentr;dens tight
dent:scratch;bent consequ effect event impress imprint nick outcom result slice
dental_practition:tooth_doctor
dentist:tooth_doctor
dentistri:dental_medicin;medicin
dentit:tooth
dentur:dental_plate
denturist:dental_technician
denud:;bald bare
denunci:;brand denounc
denver:capit_of_colorado
deodar:himalayan_cedar
deoxyephedrin:chicken_feed;trash
depart:dead_person dead_soul deceas deceas_person gone vari;asleep die divis exit expir go individu part person quit
 somebodi someon soul start
depart_of_agricultur:usda
depart_of_commerc:doc
depart_of_energi:doe
depart_of_state:dos
depart_of_transport:dot
department:;depart
departur:differ go go_away leav;act deed depart distinguish exit mark part pass quit separ start vari variat
depend:addict hook reliabl;bet honest honesti independ loyalti receiv recipi safe state subordin
depict:describ pictur portray word_pictur;defin descript line_draw specifi
depict_object:subject
deplet:exhaust;decreas reduct
deplor:sorri;crimin miser miseri sad vicious
deploy:;prepar
deplum:;tear
depon:;swear
deport:behav behaviour conduct extradit;behavior exclus exil expuls
deporte:exil
depos:;swear
deposit:lodg stick wedg;examin interrog matter swear
depositari:;facil instal
depositori:;facil instal
depositori_financi_institut:bank bank_compani bank_concern
depot:storag termin;station store
deprav:corrupt
depreci:wear_and_tear;decreas reduct
depress:dismay downer econom_crisi slump;blue cheer crisi gloomi lower sunshin
depress_disord:clinic_depress
depriv:strip;disadvantag impoverish loss needi poverti
depth:;deep degre extent level shallow
deput:deleg releg;design substitut
deputi:;assist help lieuten substitut support
deputis:;substitut
derang:overthrow upset
derbi:bowler_hat plug_hat;bowler hat lid
derbi_hat:;bowler
deregul:;free liber releas
derelict:abandon abandon_ship desert;misconduct neglect neglig ship wrongdo
deris:;guy offenc offens ridicul roast silli
derisori:absurd ridicul
deriv:deriv_function differenti gain;account begin calcul compound explan figur origin root sourc
deriv_function:deriv differenti first_deriv
dermatolog:skin_doctor;medicin
derog:;minim
derogatori:;minim
derrick:;crane framework
derrier:behind rear_end seat;bottom butt rear stern tail tail_end
des_moin:capit_of_iowa
descend:fall;relat
descent:extract origin;ancestri fall lineag travel
descri:spi spot
describ:depict;account draw key line trace
descript:;account depict describ statement
descriptor:form word_form
desecr:outrag;violat
desegreg:integr mix
desert:abandon defect renegad;aftermath consequ parcel reject tract withdraw
deserv:merit worth
deserving:merit
desicc:dri
design:appoint architect deleg intent name plan;arrang blueprint constitut creator decis denomin doom fate identif
 indic nomin organiz pattern point specialist
desir:covet hope sex_appeal suitabl worthi;feel tendenc trust
desist:refrain
desk:;tabl
desk_sergeant:station_keeper
deskman:desk_sergeant station_keeper
desktop:screen_background;screen top upsid
desol:bleak desert devast;wast
despair:desper;condit feel status
despatch:communiqu dispatch;shipment
desper:despair;condit status unfortun
desperado:desper_crimin
despic:;ugli
despis:hate
despit:contempt;disregard insult neglect
despoil:rape ravag rifl sack
despot:dictatorship;authoritarian
desquam:shed
dessert:sweet
destabil:;action chang modif
destabilis:destabil
destin:doom fate goal intend terminus;bound design end finish name_and_address termin
destini:fate;caus circumst design doom fortun happen lot luck occurr
destitut:impoverish needi;essenti necess necessari need requir
destroy:ruin;erad warship
destroy_angel:death_cap death_cup
destruct:demolit destroy;conclus elimin end erad eras ruin
detach:isol separ;withdraw
detail:elabor insid_inform item particular;compon constitu descript fact info inform part point portion specifi
detain:custodi detent;delay
detaine:;captiv detain prison
detect:catch detect_work discov notic observ;discoveri investig note offic percept policeman spi spot
detect_work:;detect
detector:sensor;detect devic discov feel notic observ sens
detent:custodi;click confin detain penalti punish
detent_cell:bullpen
detent_centr:bullpen
deter:discourag;intimid
deterg:;cleaner
deterior:declin_in_qualiti worsen;decay declin
determin:decid determin_factor find influenc shape;aim conclus decis definit detect dictat discov discoveri fix limit
 notic observ propos purpos regul resolut resolv set site situat specifi
deterr:;block blockad deter difficulti discourag handicap intimid
deterr_exampl:lesson object_lesson
detest:hate
dethaw:melt
dethron:;deposit
deton:explod explos;burst cap discharg
deton_devic:;cap
detour:;road rout
detract:petti_critic
detriment:damag;harm hurt
detrit:;friction
detritus:debri dust junk rubbl
detroit:motor_citi
deuc:blame blast damn ii two;bless devil digit figur tie
deuterium:heavi_hydrogen
deutschland:germani
deutschmark:deutsch_mark german_mark
devalu:;decreas reduct regul
devast:;crush deterior elimin erad feel
develop:evolut evolv;acquir creator grow growth improv modern process
development:;develop grow growth
deviat:depart departur differ divert vari;corrupt distinguish mark separ variat
devic:;style tendenc twist
devil:bother demon gravel old_nick princ_of_dark
devil_dog:marin
devilfish:gray_whale grey_whale
devilwood:american_oliv
devis:make planner;build construct creat fashion forg gift heritag inherit prepar produc product testament
devolut:;deleg releg
devon:;cattl cow
devonshir:devon
devot:commit;allegi love loyalti servic
devote:lover;commit devot enjoy fan love
devoted:devot
devour:avid;consum down pig
devout:earnest;dear serious
dewberri:run_blackberri
dextroglucos:grape_sugar
dextros:grape_sugar
dhaka:capit_of_bangladesh
dhal:red_gram
dia:defens_intellig_agenc diaz
diacetylmorphin:heroin
diachron:;histor
diadem:;crown
diagnos:diagnosi
diagnosi:;design diagnost identif
diagnost:;diagnosi medicin
diagon:bias
diagram:plot;draw
dial:;control
dialect:;accent stress
dialog:dialogu;book script talk
dialogu:;book negoti script talk
diam:diamet
diamet:;length
diametr:polar
diamond:;carbon jewel
diamond_dust:frost_snow ice_crystal ice_needl
diamond_jim:bradi jame_buchanan_bradi
diamond_state:de;delawar
diana:princess_of_wale
diaper:;cloth fabric garment materi textil
diaphan:transpar;sheer
diari:journal;journalist write
diari_keeper:journalist
diarist:diari_keeper journalist
diarrhea:;lax
diarrhoea:diarrhea;lax
diaspora:;bodi
dice:cube die
dichotomi:;classif doubl dual
dick:peter;detect investig tool
dicken:;devil
dicker:bargain
dickey:;insert
dictat:bid command;authoritarian determin dictatorship order principl rule ruler speaker
dictatori:authoritarian;dictat
dictatorship:;dictat
diction:choic_of_word word
didact:educ educ_activ instruct;teach
didd:jack
didder:shake
diddl:con scam toy
diddley:jack
diddlyshit:jack
diddlysquat:jack
die:anxious demis dice expir;cube death end exit fail
diehard:;conserv persist prevail
diet:;dietari fare legislatur
dietari:;diet fare
dieter:;diet individu person somebodi someon soul
dietet:dietari
diethylstilbesterol:des
diethylstilbestrol:des
diethylstilboestrol:des
differ:departur disagre;depart differenti disput dissent distinguish mark qualiti separ unlik vari variat
differ_of_opinion:disput
differenti:deriv deriv_function distinct distinguish first_deriv;calcul differ discrimin figur mark separ
differenti_coeffici:deriv deriv_function first_deriv
difficult:hard;difficulti
difficulti:;bother effort sweat troubl
diffid:shi unsur
diffus:;action broadcast spread
dig:excav shaft;comment hollow hous input labor labour lodg quarter remark site slam
digest:compil;abid accumul bear brook collect concentr endur stomach suffer toler
digger:;dig jack machin
digit:finger;figur
dignitari:veri_import_person
digniti:;august bear grand pride
digress:asid divers;stray
dike:dam;barrier lesbian
dilapid:decay;ruin
dilat:elabor
dilig:;determin energet industri purpos
dill:;herb
dillyd:stall
dilut:;solut thin weaken
dim:;black bleak blind vagu
dimash:capit_of_syria damascus
dime:;coin deck
dimens:attribut;concept construct magnitud properti proport
diminish:decreas weaken;wast
diminut:declin tini;decreas reduct word
dimout:blackout
dimpl:pregnant_chad
din:boom;blast nois
dindymen:great_mother
dine:;eat feed
diner:dine_car;carriag coach
dinero:bread dough;scratch sugar
ding:dong nick;batter defect dent mar rout sound
dingdong:dong
dingi:;dismal gloomi muddi sorri
dingl:dell
dink:drop_shot;coupl mate
dinner:;meal parti
dinner_dress:evening_gown formal
dinner_gown:formal
dinner_jacket:black_tie
dioces:;jurisdict
diocesan:;bishop dioces
dioxid:;oxid
dip:dunk;angl impress imprint slope
diploma:;certif credenti
diplomaci:diplomat_negoti;dialogu diplomat negoti talk
diplomat:;diplomaci mediat offici
diplomat_negoti:diplomaci
diplomatist:diplomat
diplopia:doubl_vision
dipper:;wagon
dipsomaniac:alcohol lush
dire:aw fear frighten horrif terribl
direct:guid target;counsel engin guidanc incom mastermind organiz outgo path rout way
direct_current:dc
direct_electr_current:dc
directionless:afloat
director:board_of_director manag;administr board direct manageri overse supervis
directori:;list refer
dirt:soil;dirti earth ground nasti scandal
dirt_ball:insect worm
dirti:soil;dirt
dirti_dog:;rat
dirti_joke:blue_stori
dirti_money:prize
dirti_stori:blue_joke
disabl:crippl handicap invalid;person
disaccord:disagre
disadvantag:depriv;liabil
disaffect:alien;defianc rebellion revolt rise upris
disaffirm:denial
disagr:;conflict differ disagre dissent inconsist
disagre:differ;dissent
disallow:prohibit veto
disappear:;departur fade go happen leav occurr
disappoint:defeat foil frustrat thwart;dissatisfact
disapprob:condemn
disapprov:;content messag reject
disarm:disarma
disarma:disarm
disarray:confus disord mental_confus;fox lose
disassembl:dismantl
disassoci:divorc
disast:catastroph tragedi;disastr fatal hardship tragic
disastr:;catastroph disast fatal tragedi
disband:;dissolv
disbelief:mental_reject skeptic;doubt question uncertainti
disbeliev:skeptic
disburs:expens spend;cost payment
disc:disk record;audio magnet_disk tape
disc_jockey:dj
discard:;object throw_away
discas:strip;peel
discept:argu argument content controversi tilt
discern:appreci distinguish savvi spot understand;diplomaci evid judgement recogn recognis tast
discharg:dismiss dispatch fire;complet emiss happen occurr
discipl:;adher
discipl_of_christ:christian_church
disciplin:condit field_of_studi subject_area subject_field;disciplinari field learn studi subject system train
disciplinari:;disciplin field subject
disclaim:;denial
disclos:expos reveal
disclosur:reveal revel;disclos expos
disco:;ballroom
disco_biscuit:go hug_drug;adam
discographi:;catalog catalogu
discombobul:fox;confus
discomfit:defeat disappoint foil frustrat thwart upset
discomfort:;condit hurt mad pain sore status suffer uncomfort
discommod:troubl;bother
discompos:upset
disconcert:flurri upset
disconfirm:;negat
disconnect:gulf split;abrupt
disconsol:dismal;gloomi sorri
discontent:discont
discontented:discont
discontinu:ceas quit stop
discord:disagre strife;differ disagr disord dissent
discothequ:disco
discount:discount_hous discount_store dismiss disregard ignor price_reduct wholesal_hous;decreas rebat reduct
discount_store:wholesal_hous
discourag:deter dismay;warn
discours:discuss preach sermon;address speech treatment
discourtesi:;offenc offens offens_activ
discov:detect hear learn notic observ
discover:inventor;bump chanc creator detect discov encount forg notic observ regain spi spot wit
discoveri:;act attain breakthrough bump chanc deed detect disclos disclosur discov encount expos hear learn notic
 observ regain reveal revel
discredit:damag
discreet:diplomaci discret
discrep:disagr variant;depart departur differ inconsist vari
discret:;free_will judgement liberti prudent
discretionari:;discret
discrimin:keen;acut bottom judici penetr sharp
discriminatori:;preferenti
discus:;disc disk
discuss:discours;communic deal handl languag speech treat treatment
disdain:contempt despit insult;patronag reject
diseas:;ill sick
disembarrass:free rid
disengag:detach pullout;retreat withdraw
disfavor:disadvantag
disfavour:disadvantag
disgorg:cat sick;chuck shed spill
disgrac:shame shock;outrag scandal
disguis:camouflag mask;dress
disgust:foul revolt;sick
dish:;beauti contain knockout nutrit
dishearten:discourag dismay
dishonest:;bribe buy corrupt
dishonesti:;misconduct wrongdo
dishonor:assault rape shame;outrag
dishonour:assault rape shame;outrag
dishwash:;jack
disinclin:reluct
disintegr:;decay disabl dissolut handicap radioact_decay
disinter:dig_up
disinterest:neutral
disjoin:;separ
disjoint:confus divorc scatter;separ
disjunct:;isol
disk:disc;magnet_disc plate record
disk_jockey:dj
disk_oper_system:dos
dislik:;feel tendenc
disloc:breakdown;break disrupt separ
dislodg:shift;free
dismal:;gloomi sorri
dismantl:demolish level;activ
dismay:alarm shock;alert despair discourag fear
dismember:take_apart
dismiss:discharg discount disregard fire ignor pink_slip;judgment liber notic sack termin
disobedi:;defiant
disoblig:troubl;bother
disord:confus scatter upset;chao chaotic condit status troubl
disorderli:disord
disori:lose;confus
disorient:freak_out
disown:;renounc
dispar:;inequ
disparag:;minim
dispatch:communiqu discharg shipment;account complet departur employe go leav murder off offici send ship starter
 transport
dispel:dispers
dispens:distribut lot;administ licens percentag permiss permit portion share
dispers:distribut dot spread;broadcast dust
dispirit:dismay gloomi;blue depress
displac:shift;chang dismiss fire move replac sack switch termin translat
displac_unit:capac_measur cubic_measur
display_case:showcas
displeasur:;dissatisfact
displum:;tear
disport:sport;divert
dispos:administr mind prepar;administ electr_pig inclin item manag power prepared readi
disposit:;act deed dispos natur tendenc unwil will
dispossess:homeless legal_ouster
disput:argu argument challeng content contenti controversi debat differ_of_opinion public_debat scrap tilt;conflict
 differ disagr disagre dissent
disputati:contenti
disqualif:;prevent
disquiet:disord disturb upset worri;distress troubl
disregard:discount dismiss forgotten ignor neglect
disrespect:;attitud contempt content messag
disrob:strip;peel
disrupt:troubl turbul;delay disord disturb riot upheav uproar
diss:insult
dissatisfact:;discont
dissatisfactori:disappoint
dissatisfi:disgruntl
dissect:analyz;analysi cut
dissembl:decept mask pretend sham;affect
dissemin:air public_exposur spread;broadcast distribut transmiss
dissemin_multipl_sclerosi:ms
dissemin_sclerosi:ms
dissens:disagr;conflict differ disagre dissent
dissent:contest dissid protest;differ disagr disagre divis object resist
dissenti:dissid divis
dissert:thesi;discours
disservic:ill_servic ill_turn;injuri
dissev:divid split;separ
dissid:contest;differ disagre dissent individu object person protest resist somebodi someon soul
dissimilar:;unlik
dissimul:decept
dissip:bet dispers;blood dissolut fool riot rip sport wast
dissoci:divorc
dissolut:;action dissolv
dissolv:dissolut
disson:disagr nois;unresolv
dissuad:deter
dissymmetri:imbal
distaff:femal
distanc:;close distant far length near region remot
distant:;distanc remot remov
distast:foul;revolt
distemp:ill_humor
distich:brace duet duo pair;coupl span
distil:;action extract liquid
distilleri:;extract plant work
distinct:specialti typic;discrimin distinguish emin high lead mark separ
distinguish:impos spot;mark recogn recognis separ
distinguish_characterist:distinct_featur
distomatosi:black_diseas
distort:distort_shape twist;color colour damag harm shape
distract:disord;confus troubl
distraint:;distress
distrait:distract
distress:disturb hurt serious sorri troubl unhappi worri;hardship pain sad smart stress suffer upset
distribut:distributor electr_distributor lot spread;administ arrang organiz
distributor:;administ author distribut lot provid supplier
district:dominion territori territori_dominion zone;region
district_attorney:da
district_of_columbia:dc
distrust:suspect suspicion;doubt suspici uncertainti wari
disturb:troubl upset worri;activ crazi disord disrupt distress fray mad serious sick
disunit:divorc separ split
disus:neglect obsolet
dit:;dot
dita:devil_tree
ditch:chuck;dump excav
dittani:gas_plant;burn_bush
diuret:water_pill
divag:asid divers;stray
dive:plung;match nightclub swim
diver:divers;dive explor plung swimmer varieti
diverg:departur differ;depart disagr distinguish mark separ vari variat
divers:diver recreat varieti;activ broaden condit diversifi divert status stray turn vari various
diversif:;broaden chang condit diversifi status vari
diversifi:;broaden
divest:strip
divid:fraction split watersh;disagr part partit separ share
divid_line:;contrast
dividend:;earn net profit
divin:cleric creator deiti god lord maker;fortun_tell provid qualiti reverend theolog
divin_guidanc:;inspir
divinatori:;suppos
divis:;concept construct dissent division faction sect section segment
division:;divis partit
divisor:;factor
divorce:grass_widow
divulg:disclos expos reveal
dixi:confeder_state south;pot southern
dixieland:confeder_state south
dizzi:silli
dj:disc_jockey disk_jockey;broadcast
djakarta:capit_of_indonesia jakarta
dkm:dam
dm:;diabet
dmus:doctor_of_music
dmz:;zone
do:behavior conduct;behaviour
do_busi_as:assum_name
dobbin:farm_hors
doc:commerc commerc_depart depart_of_commerc doctor md physician
dock:sour_grass tie_up;arriv bob herb pier tail
dockag:;tie_up
docker:dock_worker
docket:agenda schedul;calendar plan program
dockhand:dock_worker
dockwork:dock_worker
dockyard:;waterfront
doctor:doc md physician;bushel degre fix mend repair restor
doctor_of_medicin:;md
doctori:doctor
doctrin:philosoph_system philosophi school_of_thought;belief philosoph
docudrama:documentari documentari_film
document:certif documentari paper;confirm demonstr evid packag represent softwar text_file write
documentari:;document film flick movi object paper
dod:defens_depart depart_of_defens
dodg:scheme;duck escap evas hedg neglig parri skirt slick strategi tricki turn_away
dodgem:bumper_car
dodger:fox;dodg duck hedg parri skirt slick trick tricki
dodgi:;slick tricki
dodgson:carrol lewi_carrol
dodo:fossil
doe:depart_of_energi energi_depart
doer:actor;worker
dog:chase tail trail;heel persist tag track
doggi:barker
doghous:dog_hous
dogma:tenet;doctrin gospel philosophi
dogshit:irish_bull;bull
dogtooth:eye_tooth
doh:;ut
doha:capit_of_qatar
doi:interior_depart;interior
doj:depart_of_justic justic_depart;justic
dol:depart_of_labor labor_depart
doldrum:;idl slug wind
dole:;percentag portion share welfar
doll:dame;bird girl miss skirt toy
dollar:buck;bill greenback
dollar_bill:buck
dollar_volum:;turnov
dolli:;doll transport
dolma:stuf_grape_leav
dolmen:portal_tomb
dolphinfish:dolphin
dolt:poor_fish stupid stupid_person
domain:arena orbit sphere;area environ land region world
dome:;bean cover_stadium
dome_stadium:;dome
domest:hous_servant;servant tame
domest_fowl:poultri
domest_help:hous_servant
domest_partner:signific_other spous_equival
domest_scienc:home_ec home_econom household_art
domestic:;tame
domesticis:;tame
domicil:home legal_resid resid
domicili:hous resid
domin:command overlook prevail reign supremaci;author condit eclips master note preval rule status
dominick:dominiqu;chicken
dominicus:sunday
dominion:district territori;domin govern region rule zone
dominiqu:;chicken
domino:;eye_mask half_mask
don:;gentleman instructor teacher
donat:contribut;gift give
done:through
donjon:keep
donkey:;emblem
donna:;woman
donnish:;academ
donor:;gift present
doob:bermuda_grass devil_grass;star_grass
doodlebug:buzz_bomb fli_bomb robot_bomb
doom:fate lose sentenc;design destini person
doomsday:crack_of_doom day_of_judgement day_of_judgment doom judgement_day judgment_day last_day last_judgement
 last_judgment;day destini fate
door:room_access;entranc threshold
door_guard:hall_porter porter
doorbel:bell
doorkeep:usher;door_guard hall_porter porter
doorknock:rapper
doorman:door_guard hall_porter porter;guard
doormat:welcom_mat
doorsil:;threshold
doorstep:;threshold
doorway:door room_access;entranc threshold
dope:green_goddess mari_jane;cannabi cola foolish marijuana simpl sin smoke weed
dopey:foolish
dopi:foolish
dori:jack_salmon
dorian:;greek person
dork:jerk
dorm:dormitori resid_hall student_resid;build hall quarter
dorm_room:dormitori
dormanc:sleep
dormant:;sleep
dormitori:resid_hall student_resid;bedroom build hall quarter
dorsal:;back
dorsum:back
dos:depart_of_state disk_oper_system state_depart;os
dosag:dose;drug medic medicin
dose:drug;acid dot elvi medic medicin sexual_transmit_diseas social_diseas superman zen
dosser:street_person
dot:dash depart_of_transport dispers;acid disc disk dose dust elvi superman transport zen
dotag:second_childhood
dote:fond
dotti:bat nut;crack
doubl:dual stunt_man stunt_woman;backup badminton duplic rais relief reliev safeti substitut tenni
doubl_featur:twin_bill
doubl_gold:golden_glow
doublehead:doubl_featur twin_bill;game
doubt:dubious question skeptic uncertainti;tentat wonder
dough:bread;abstract mixtur money pinch scratch sneak sugar
doughnut:anchor_ring ring
dougla:littl_giant
dougla_hemlock:oregon_pine
dougla_spruce:oregon_pine
doula:labor_coach
dour:dog;grim moodi persist
doura:egyptian_corn guinea_corn
dourah:egyptian_corn guinea_corn
dous:;dip duck dunk
dover:capit_of_delawar
dowag:;widow
down:consum downward;turn
down_town:civic_center municip_center
downbeat:;beat rhythm
downcast:gloomi;blue depress
downer:;dismay medic medicin
downfal:;condit failur precipit ruin weather
downgrad:;grade
downheart:gloomi;blue depress
downhil:;declin fall
downplay:background minim
downpour:;flood rain rainfal stream swamp torrenti
downright:absolut sheer;rank
downsiz:;economi save
downslop:;declin fall
downsw:downturn
downtown:busi_district
downturn:;worsen
downward:down
downwind:lee
dowri:;gift
dowser:water_witch
doyen:;dean
dozen:load lot pile score ton twelv
dp:displac_person;refuge
dprk:north_korea
drab:somber;dismal gloomi sober sorri
draco:;dragon
dracunculiasi:guinea_worm guinea_worm_diseas
draft:bill_of_exchang mechan_draw order_of_payment outlin;blueprint craft draw rough_draw trade wind write
draftsmanship:;draft draw
drag:cart hale haul;deterr handicap resist sweep
dragnet:;scheme system
dragonfli:mosquito_hawk snake_doctor
dragoon:railroad
drain:drainag;evacu tube wast_pipe
drainag:drain;evacu
drainag_area:river_basin watersh;basin
drainag_basin:watersh
drainpip:wast_pipe;drain
drake:;duck
drama:dramat_event dramat_play play;act dramat episod pad playwright spectacular strike
dramat:dramat_art spectacular strike theater theatr;drama pad
dramat_art:theater theatr
dramat_event:drama
dramat_play:drama
dramatis:;pad
dramatist:playwright;author drama play writer
dramaturgi:dramat_art theater theatr
drape:curtain wrap
draper:;dealer trader
draperi:curtain
draught:blueprint;draft drink swallow
draw:draw_card pull reap;art artwork attract describ draft graphic line lotteri represent standoff trace
draw_card:draw leader loss_leader
drawback:;disadvantag
drawbridg:lift_bridg
drawer:pant short;contain
drawn:worn
drawstr:draw_string
drayhors:cart_hors
dread:aw dire fear frighten horrif terribl;pain worri
dream:;ambit imag imageri imagin vision
dreamer:;dream
dreami:;dream
drear:dismal;gloomi sorri
dreari:dismal;gloomi sorri
drench:swamp
dress:apparel garment;cloth mixtur polish sauc wear wear_apparel
dress_hat:;beaver
dress_ore:concentr
dress_suit:tail_coat white_tie
dress_tabl:;vaniti
dresser:bureau;chest dress dress_tabl furnitur individu person somebodi someon soul toilet_tabl vaniti
dri:iron;ironi prohibit reformist satir
dri_land:ground solid_ground;earth
dri_run:rehears
drib:drop
dribbl:;filter flow propuls
driblet:drop
drier:;dri
drift:float impetus stray;action blow forc rang rove swan wander
drill:bore oil_product;exercis practic practic_session tool
drill_hole:;bore
drill_platform:offshor_rig
drink:;beverag consumpt help intak pledg salut serv toast
drink_chocol:cocoa
drinkabl:beverag;drink
drinker:;absorb consum drink
drip:;filter flow sound
drive:drive_forc motor;campaign caus crusad effort forc guidanc privat_road propuls ram steer thrust travel
drive_forc:drive;thrust
drivel:garbag
driver:;drive oper worker
driveway:privat_road;drive motor road rout
drizzl:;rain rainfal
drogu:wind_cone;sea_anchor
drolleri:comedi
drome:airport
dromedari:arabian_camel
drone:;bee trailer
droop:;flag
drop:;cliff fall free_fall pearl sink
droplin:drop_line step_line
drought:;period
drouth:drought
drove:;crowd pour stream
drub:beat cream slaughter;crush debacl defeat lam slash whip worst
drudg:labor labour;dig jack
drug:dose;agent
drug_addict:white_plagu
druggist:pill_roller
drugstor:pharmaci;pharmaceut shop store
drum:;barrel bone percuss sound
drumbeat:partisan;sign signal sound
drumhead:summari
drummer:;drum
drunkard:drunk
drunken:alcohol_addict;drink liquor spirit
drupe:stone_fruit
druther:;prefer
drydock:dri_dock
dryer:;dri
drygood:soft_good
drywal:dri_wall
ds:;agenc bureau doctor_of_scienc element offic
duad:brace duet duo pair;coupl span
dual:doubl
dual_carriageway:divid_highway
dualiti:;classif doubl dual properti
dub:nicknam;knight sound soundtrack
dubieti:doubt uncertainti
dubious:doubt uncertainti;question
dubit:doubt dubious
dublin:capit_of_ireland irish_capit
dubya:georg_bush georg_walker_bush presid_bush;bush
dubyuh:georg_bush georg_walker_bush presid_bush;bush
ducal:;duke
duchess:;ladi
duchess_of_windsor:simpson
duchi:;domain duke land
duck:duck_hunt;dip dodg dunk hedg hunt parri score skirt
duck_soup:breez picnic piec_of_cake
ducki:darl favorit favourit pet
duct:canal;channel transmit
dud:;bomb
dude:fashion_plate sheik;man
due:;right
due_date:;matur
due_east:eastward
due_west:westward
duel:;battl combat fight scrap struggl
duet:brace duo pair;coupl ii match mate span twin two
duett:duet duo
dugout:;bunker cano shelter
duke:;duchi lord nobl peer
duke_of_cumberland:william_augustus
duke_of_edinburgh:philip princ_philip
duke_of_marlborough:churchil john_churchil
duke_of_windsor:edward edward_viii
dukedom:duchi
dulcet:;sweet
dull:;blunt bore light mute soften
dullard:bore poor_fish stupid stupid_person
duma:;legislatur
dumb:;dens slow
dumbfound:puzzl;gravel
dumbwait:food_elev
dummi:silent_person;blank blank_shell foolish simpl sin
dump:;denounc ditch market sell shop site
dumper:dump_truck tip_truck
dumpl:;pasta
dumpsit:dump garbag_dump trash_dump
dun:;mount
dune:;ridg
dungare:jean
dungeon:keep;stronghold
dunk:dip stuff_shot
dunkirk:;crisi
duo:brace duet pair;coupl ii match mate span twin two
duodecim:twelfth twelfth_part
duologu:dialogu
duomo:cathedr
dupe:cod victim;fool
duperi:;fraud
dupl:doubl dual
duplex:;apart hous
duplic:match repeat twin;copi doubl extra parallel
durabl:durabl_good last;endur perman persist
durat:;length period
duress:;forc
durham:;beef
durra:egyptian_corn guinea_corn
durum:hard_wheat
dusanb:capit_of_tajikistan
dushanb:capit_of_tajikistan
dusk:twilight;hour
duski:twilight
dust:debri junk rubbl;dispers dot dusti scrap trash
dust_cover:book_jacket
dustbin:ash_bin garbag_can trash_barrel trash_bin trash_can
dustcart:garbag_truck
duster:dust_coat dust_storm
dusti:;dust
dusti_miller:;old_woman
dustman:garbag_carter garbag_collector garbag_man refus_collector
dustup:row;word
dutch:;countri nation
dutch_capit:amsterdam
dutch_east_indi:indonesia republ_of_indonesia
dutchman:;european holland netherland
duti:oblig respons;tariff work
duti_period:work_shift;shift
duvali:babi_doc
dwarf:;fairi shadow
dwarf_junip:ground_cedar
dwell:consist home;hous lie live lodg
dwell_hous:home
dwight_david_eisenhow:ike
dwight_eisenhow:ike
dwindl:;decreas
dy:;color metal
dyad:brace duet duo pair;coupl span
dye:;colour
dyer:;dye
dyestuff:dye
dyke:dam;barrier lesbian
dynam:moral_forc;doctrin incent mechan philosophi strength vigor
dynamo:;generat
dynast:;dynasti
dynasti:;famili folk sept
dyspepsia:stomach_upset upset_stomach
dysphor:distress unhappi
dyushamb:capit_of_tajikistan
ea:emergenc_alert_system
eager:bore readi tidal_bore;avid enthusiasm willing
eager_beaver:busi_bee live_wire
eagl:;score
eagr:bore eager tidal_bore
ear:dress_down;audit receptor
ear_trumpet:hear_aid
earl:;peer
earl_of_warwick:richard_nevill
earldom:;domain earl land rank
earli:;former other time
earlier:earliest
earliest:earlier
earmark:appropri hallmark reserv trademark;allow characterist mark marker
earn:garner net_incom net_profit pay profit salari wage;incom net realiz
earn_report:incom_statement oper_statement
earn_run_averag:;era
earner:;earn realiz
earnest:serious sincer solemn;dear graviti
earphon:;phone
earpiec:;phone
earreach:;hear
earshot:;hear
earth:globe;dri_land global ground land materi solid_ground stuff world worldwid
earth_almond:rush_nut
earthbound:pedestrian
earthi:crude
earthnut:;monkey_nut peanut
earthquak:quak;disrupt disturb seismic
earthworm:fish_worm red_worm
eas:comfort reliev;allevi chang decreas easi elementari facilit modif qualiti reduct relief simpl simplic
easement:eas
easi:eas;leisur simplic
easi_go:clear_sail plain_sail
easi_lay:georgia_home_boy max;soap
easi_mark:sit_duck
east:eastward orient;eastern eastern_unit_state
east_germani:german_democrat_republ
east_indi:malay_archipelago
east_india:malay_archipelago
east_pakistan:bangladesh
east_wind:easter
eastbound:eastward
easter:east_wind;eastern wind
easter_lili_vine:nepal_trumpet_flower
eastern:;east
eastern_hemispher:orient
eastern_highland:great_divid_rang
eastern_standard_time:est
eastern_time:est
eastern_unit_state:;east
eastward:due_east east
easygo:easi;eas leisur simplic
eat:chow chuck feed;consumpt fare intak
eat_away:eros wear
eat_hous:restaur
eat_place:restaur
eatag:;grass
eater:;consum eat produc
eateri:eat_hous eat_place restaur;build
eb:east_by_south
ebb:;declin flow
ebn:east_by_north
ebon:african_american_english black_english
eboni:coal_black jet_black pitch_black;black wood
ebonit:hard_rubber
ebulli:enthusiasm;triumph
ec:common_market eu europ european_communiti european_econom_communiti european_union;european
ecc:error_correct_code
eccentr:bizarr type;adult ratio
ecclesiast:cleric divin
ecdysiast:exot_dancer
echo:ring sound_reflect;recal repeat
echoloc:echo_sound
echt:genuin
eclat:acclaim
eclect:;philosoph
eclectic:eclect_method
eclecticist:eclect
eclips:;break domin
ecolog:environment_scienc;biolog environ
econom:econom_scienc husband polit_economi;economi save
econom_crisi:depress slump
econom_expert:economist
econom_scienc:econom polit_economi
econom_system:economi
economi:econom_system;econom economist effici husband save scheme system
economis:husband
economist:econom_expert;economi
ecosystem:;scheme system
ecoterror:ecolog_terror ecolog_warfar
ecstasi:;adam delight go hug_drug inspir thrill transport
ecstat:;transport
ecuadorian:;ecuador
ecumen:universal;exist univers world worldwid
ed:explos_detect_system;system
edd:doctor_of_educ
eden:heaven paradis promis_land;region
edg:bound boundari cut inch;border butt limit line restrict skirt surround
edgi:restiv;edg
edibl:;food
edict:decre fiat;act announc dictat order proclam rule
edific:build;construct structur
edit:;group print variant variat version write
editor:;applic edit editori
editori:newspap_column;articl columnist editor
editorialist:columnist
edo:capit_of_japan japanes_capit tokyo;nigerian
edp:electron_data_process
educ:educ_activ instruct train;activ extract initi profession school teach
educ_activ:educ instruct;teach
educate:pupil student
edward:duke_of_windsor
edward_thatch:teach
edward_viii:duke_of_windsor
edwardian:;edward
ee:electr_engin;engin technolog
eec:common_market ec eu europ european_communiti european_econom_communiti european_union
eel:;fish
eelgrass:tape_grass
eff:jazz screw;bed love
effac:;eras
effect:consequ effici establish impress outcom result;accompani accomplish appear attend burden essenc event ineffect
 lead phenomenon potent power stiff strong
effectu:effect implement;legal
effer:motor_nerv
effervesc:foam sparkl
efficaci:effect
effici:effect;ratio
effigi:;fanci figur imag pictur represent
effloresc:flush peak prime rash skin_rash;flower
effort:attempt endeavor endeavour tri;activ campaign caus crusad dig drive essay exert exploit feat labor labour seek
 strive sweat
effulg:shine
eggbeat:helicopt
eggcup:egg_cup
eggplant:garden_egg mad_appl;herb
eggplant_bush:garden_egg mad_appl
ego:self;arrog conscious pride swollen vain
egot:ego
egotist:swollen vain
egregi:cri;rank
egress:emerg emergenc;issu
egypt:egyptian_empir unit_arab_republ;egyptian
egyptian:;african egypt
egyptian_capit:cairo
egyptian_empir:egypt
egyptian_water_lili:white_lotus;lotus
ehf:extrem_high_frequenc
eight:viii;digit figur school
eighteenth:;rank
eighter:eight viii
eighth:;rank
eighti:;decad
einstein:genius mastermind;brain brilliant intellectu
einsteinium:es
eir:ireland irish_republ republ_of_ireland
eisenhow:ike
ejacul:come
eject:expuls forc_out;exclus expel oust propuls
ejector:ouster
el:elev elev_railroad elev_railway overhead_railway;altitud railroad railway
elabor:detail;advanc enlarg expans improv polish
elan:dash;avid
elan_vital:life_forc
elaps:;pass
elast:rubber_band;cloth fabric flexibl materi textil
elat:high_spirit;joy triumph
elbow:;bend
elbow_greas:effort;sweat
eld:old_age year;age
elder:age older senior;adult bush
elderberri:black_elder common_elder european_elder
eldest:;offspr
eldritch:weird
elect:elit;choic chosen class cours elector option select vote
elect_district:vote_precinct
election:bell_ring campaign candidaci polit_campaign
elector:voter;citizen elect person princ vote
electr:electr_energi;auto automobil car energi
electr_arc:;spark
electr_chair:hot_seat
electr_compani:power_servic
electr_discharg:arc;spark
electr_energi:electr
electr_engin:ee
electr_outlet:wall_plug
electr_pig:garbag_dispos;dispos
electr_potenti:voltag
electrician:;lineman
electrif:;exploit
electrifi:thrill
electrocut:;burn fri
electrod:;conductor
electron:;physic
electron_beam:;ray
electron_comput:comput_devic comput_machin data_processor inform_process_system
electron_inform_servic:comput_databas
electron_jam:;jam
electron_mail:email
electron_radiat:beta_ray
electron_stylus:light_pen
electrostat:static
electrotherapi:electr_heal
eleg:;qualiti refin
element:compon constitu factor ingredi;condit constitut divis elementari form part portion primari weather
elementari:simpl;eas primari simplic
eleph:;emblem
elephantin:giant
elev:el height lift overhead_railway promot rais summit;altitud ascent degre exceed greatest level peak railroad
 railway rise stage sterl top upgrad
elev_railroad:el overhead_railway
elev_railway:el
eleven:footbal_team xi;squad team
eleventh:;rank
eleventh_hour:last_minut
elf:extrem_low_frequenc;fairi
elia:charl_lamb lamb
elicit:provok;extract induct
elig:;elect make qualif
elimin:;discharg emiss erad evacu free remov rid void
elint:electron_intellig
eliot:mari_ann_evan
elis:except;exclus
elit:elect;chosen
elizabethan:;elizabeth individu person somebodi someon soul
elk:moos;deer red_deer
elkwood:umbrella_tree
ella:greec
ellips:oval
ellipt:oval
elm:;tree wood
eln:nation_liber_armi
elong:prolong;extend linear
eloqu:fluent;facil readi silver style
elucid:clarifi
elud:;dodg duck escap hedg parri skirt
elus:;escap problemat subtl
elvi:acid superman;dose dot zen
elysian:inspir
elytron:wing_case
emaci:;wast
email:electron_mail
eman:emiss;process
emancip:liber;free releas
emb:plant
embank:;hill mound
embargo:trade_stoppag
embark:board;ship ventur
embarrass:block blockad;shame
embassador:ambassador
embassi:;deleg
embay:bay
embellish:deck grace pad
ember:coal
embezzl:;steal theft
emblazon:colour;color
emblem:;design pattern symbol
emblemat:symbol;eccentr emblem exampl illustr instanc repres type
embodi:corpor incarn;determin influenc regul shape
embolden:cheer
emboss:boss rais;imprint
embrac:hug;clutch grasp grip hold inclus
embrasur:;port
embroc:oil
embroid:pad
embroideri:;enlarg expans pad
embroil:;drag sweep
embrown:brown
embryo:;anim beast creatur embryon fauna flora plant
embryolog:embryon
embryon_membran:;veil
embryot:embryon
emce:master_of_ceremoni;host
emeer:amir emir
emend:edit
emerald:;jewel
emerald_isl:ireland
emerg:;emergenc issu rise
emergenc:;aris begin cri crisi emerg grow hand_brake instant issu park_brake pinch
emergenc_exit:fire_escap
emergenc_room:er
emergent:emerg;emergenc pinch
emeri:;miner
emers:;emergenc
emf:voltag
emigr:;migrat
emin:distinct soar tower;high lead majesti
emir:amir;berth domain land post ruler
emiss:;discharg emergenc materi stuff
emissari:envoy;repres
emmett_kelli:weari_willi
emmi:;award honor honour
emolli:;cream
emot:;excit feel
empal:spike
empanel:panel
empathi:;sympathi
empennag:tail_assembl
emperor:;imperi monarch purpl royal sovereign
emphas:accent stress underscor;action emphasi
emphasi:accent;emphas forc import intens stress
emphasis:accent emphas stress underscor;emphasi
emphat:emphas;accent cri emphasi forc outcri shout stress
empir:;author conglomer domain govern imperi land regim
empir_state:new_york ny
empirin:bayer
emplac:locat posit;placement
employ:appli hire util;busi engag exercis job leader occup state usag work
employe:;employ engag hire worker
emporium:depart_store;outlet
empow:author gift invest
empower:;author clear manag
empress:;emperor
empti:evacu;abandon condit contain hollow hunger remov status vacanc vacuum vaniti void
empti_talk:hot_air;rhetor
empti_word:hot_air;rhetor
emptor:buyer
empurpl:purpl
empyrean:vault_of_heaven
emu:;unit
en:;nut
enact:act;instrument legisl pass passag portray
enamel:;compound
enamor:captur charm entranc
enamour:captur charm entranc
enat:plant_process;matern
encamp:camp camp_area camp_ground camp_site tent;canton quarter site
encapsul:capsul
encas:case
encephalon:brain
encephalopathi:brain_diseas brain_disord
enchant:captur charm entranc fascin spell;delight glamour transport witch
enchantress:witch
enciph:code
encircl:blockad surround;circl
enclav:;district dominion territori
enclos:;insert introduc wrap
enclosur:;insert introduc wrap
encloth:apparel dress garment
encod:;code
encompass:blanket broad embrac extens surround wide;circuit
encor:;perform
encount:bump meet;chanc clash combat come_upon confront converg fight scrap showdown
encourag:boost further promot support;advanc aid approv assist help
encroach:invas trench;enter entranc impact invad misconduct outrag violat wrongdo
encrust:crust
encrypt:code
encumbr:burden;prevent
encycl:;letter
encyclopaed:learn scholarship
encyclopaedia:encyclopedia
encycloped:learn scholarship
encyclopedia:;refer
end:ceas conclud termin;conclus final_stage finish goal
end_point:termin terminus
end_product:output
endang:jeopard menac threaten
endanger:hazard jeopardi risk;adventur chanc danger endang gambl jeopard menac riski stake threaten ventur
endear:love;fair
endeavor:attempt effort endeavour enterpris strive tri;activ entrepreneur essay project seek task undertak
endeavour:attempt effort endeavor enterpris strive tri;activ entrepreneur essay project seek task undertak
endem:;diseas flora indigen plant
endgam:end_game;end
endless:etern
endocarp:;pit
endocrin:hormon
endors:back second;packag promot public sanction support warrant
endow:gift invest talent;capit
endplat:motor_end_plate
endpoint:end_point termin terminus
endu:gift invest
endur:abid brave brook stomach surviv toler weather;anim bear digest last life live strength suffer
endur_contest:marathon
ene:east_northeast
enemi:foe;oppon
energ:;brace stimul
energet:;energi industri push zip
energi:;alert brace brisk energet forc live push stimul strength vigor zip
energi_depart:doe
energis:;brace stimul
enerv:weaken
enfeebl:weaken;drain
enfold:;wrap
enforc:implement impos;assist help support
enfranchis:;certif franchis
engag:appoint battl fight pursu;action book combat conflict date employ hire meet occupi prosecut struggl wage
engend:breed father mother;generat
engin:appli_scienc appli_scientist engin_driver mastermind technolog;applic caus disciplin engin_room field individu
 locomot motor oper organiz person profess railway_locomot somebodi someon soul subject technic
engin_driver:engin locomot_engin railroad_engin
engin_room:;engin
engin_school:polytechn polytechn_institut
engin_scienc:technolog
england:;english
english:;countri england nation
english_breakfast_tea:;congo
englut:gorg;stuff
engorg:gorg;stuff
engraft:graft plant
engram:memori_trace
engrav:grave inscrib;plate
engross:absorb captiv engag fascin intent steep wrap
engulf:steep
enhanc:cosmet foil;improv
enigma:close_book mysteri;gravel problem puzzl secret
enigmat:;mysteri oracl prophet secret
enjoin:injunct order
enjoy:;activ delight love pleasur
enkindl:ignit provok
enlarg:expans;elabor exagger state
enlighten:educ;age_of_reason initi person
enlist:duti_tour recruit tour_of_duti;accomplish achiev allegi commit draft levi loyalti period tour
enliste:recruit
enliven:inspir;spirit
enmiti:hostil ill_will;hate hatr oppon state
ennead:ix nina_from_carolina nine
ennobl:gentl
enorm:tremend;horrif outrag
enough:adequ;decent suffici
enquir:ask investig;question speaker wonder
enquiri:inquiri question research;ask explor interrog interview search
enrag:anger furious;furi mad rage violenc
enraptur:;delight transport
enrich:;gift improv
enrol:recruit registr;bodi enter entranc incom regist
ensembl:support_player;cast corp_de_ballet
enshrin:saint shrine
enshroud:;hide
ensign:nation_flag;emblem flag
enslav:captiv
ensnar:trap;frame
ensu:result
ensuant:accompani attend
ensur:assur guarante;check secur
entail:mean;acr chang estat impli
entangl:embroil mat web
enter:entranc incom particip;arriv figur recruit travel
enterpris:endeavor endeavour entrepreneur;initi organiz project strive task undertak
enterprising:initi;enterpris
entertain:amus divert;divers harbor harbour individu nurs person recreat somebodi someon soul
entertain_industri:show_busi
enthalpi:heat_content total_heat
enthral:delight fascin;transport
enthron:coron throne vest;invest
enthronis:coron
enthusiasm:;enthusiast feel triumph
enthusiast:partisan;booster champion enthusiasm fanci friend protagonist support
entic:lure temptat
entir:entireti full intact integr
entireti:;entir full intact integr
entitl:titl;gentl
entomb:buri burial inter
entourag:;gather suit
entranc:captur charm delight enter fascin;access approach incom travel
entranc_fee:admiss_charg admiss_price price_of_admiss;admiss
entranc_hall:lobbi
entranc_money:admiss_charg admiss_fee admiss_price price_of_admiss;admiss
entranceway:entranc
entrant:fledgl freshman newcom;begin commod good initi start starter
entrap:trap;frame
entre:access main_cours;admiss admit entranc includ right
entreat:;bid
entreati:appeal;prayer
entremet:side_dish side_order
entrench:trench
entrepot:depot storag;store
entrepreneur:;endeavor endeavour enterpris initi
entrepreneuri:;entrepreneur
entri:debut first_appear introduct launch unveil;record submiss
entri_word:citat_form
entropi:select_inform
entrust:;commit
entryway:entranc
enumer:count number;talli
envelop:;contain wrap
envenom:;poison
envi:;bitter resent
environ:border surround;environment fenc situat skirt wall
environment:;environ
environment_protect_agenc:epa
environment_scienc:ecolog
environmentalist:;conserv preserv reformist
envis:fanci imag pictur;figur
envisag:imagin
envoi:;envoy
envoy:;diplomat repres
enwrap:absorb captiv intent wrap
enzym:;catalyst protein
eohippus:dawn_hors
eonian:etern
epa:environment_protect_agenc
ephemer:pass;insect
epic:heroic heroic_poem;poem
epicentr:epicent
epicurean:;luxuri
epidem:;erupt outbreak
epidem_enceph:sleep_sick
epidem_mening:brain_fever
epidemiolog:;medicin
epilogu:;close
epiphani:twelfth_day
epiphyt:air_plant
episcop:dioces;bishop
episcopalian:episcop
episod:occasion;happen instal occurr section sequenc subdivis
episperm:seed_coat
epistl:;letter
epitaph:;commemor inscript memori remembr
epithet:;defam depict
epitom:prototyp;abstract exampl imag outlin synopsi
epo:epic epic_poem heroic_poem
epoch:date_of_refer era;period
epsilon:;letter
eq:combin_weight equival equival_weight
equal:adequ equat par peer rival;compar compens correct individu match oppos person somebodi someon soul status weight
equal_state:wyom
equalis:;compens correct equal oppos weight
equanim:calm collect pois
equat:equal par;circl compar equatori status
equatori:;scope telescop
equestrian:;rider
equilibr:balanc
equilibris:balanc
equilibrium:;balanc reaction sens_of_balanc situat
equip:outfit;arm
equip_casualti:damag
equip_failur:;breakdown
equipag:carriag
equipois:;balanc equilibrium
equipt:equip
equit:ride;justic
equiti:;asset fair stake
equiti_credit_line:home_loan
equival:combin_weight equal equat par;compar comparison knowledg status
equivoc:ambigu evas
er:emergenc_room;metal
era:;earn_run_averag period
erad:;demolit destruct elimin
erbium:er
erect:;attitud build construct posit postur rear structur upright vertic
ergonom:biotechnolog
erica:true_heath;heath
ericacea:heath_famili
eriny:;furi
eritrean:;eritrea ethiopian
erivan:capit_of_armenia
ern:european_sea_eagl gray_sea_eagl grey_sea_eagl
ero:physic_attract sexual_desir;desir
erod:eat_away eros wear wear_away
eros:eat_away wear wear_away
erotica:porn pornographi
err:drift mistak stray
errant:;drift stray
errat:;wander
erron:error
erron_belief:;error
error:fault mistak;blame faulti incorrect
ers:gaelic
ersatz:;substitut
erstwhil:former sometim
eruct:;erupt
erudit:learn scholarship
erupt:;discharg flare outbreak
erwin_rommel:desert_fox
erythrina:coral_tree
erythrocyt:red_blood_cell
es:;metal
escal:intensifi;articl claus
escap:;divers evas flee flight recreat
escap_cock:relief_valv safeti_valv
escapad:adventur danger_undertak riski_ventur
escapolog:escap_expert
escargot:snail
escarp:;slope
eschaton:crack_of_doom day_of_judgement day_of_judgment judgement_day judgment_day last_day last_judgement
 last_judgment
escort:bodyguard;accompani compani companion date defend guardian protect
escritoir:write_tabl;secretari
escutcheon:finger_plate
ese:east_southeast
eskimo:;indian
esophagus:;gorg
esotropia:cross_eye
esp:second_sight
espana:kingdom_of_spain spain
especi:except;particular special
espi:spi spot
espial:catch detect;spi
espionag:;spi
esplanad:;mall
espous:adopt marri wed;accept embrac
espresso:;coffe java
esquir:;attend man tender
esr:electron_spin_reson
essay:attempt test tri;effort endeavor endeavour seek write
essayist:;author essay writer
essenc:heart_and_soul substanc;burden cardin central core crucial effect essenti fundament key meat substant sum
essenti:necess necessari requir;crucial demand impoverish involv need needi
est:eastern_standard_time eastern_time
establish:constitut found institut launch;accomplish administr brass convent coordin demonstr form format govern
 govern_bodi mold organiz plant prepar prove shape
estat:acr;belong hold properti the_three_estat
estat_car:beach_wagon station_wagon
estat_tax:death_duti
esteem:admir honor prestigi respect;honour prestig prize valu
esthesi:sens_experi sens_impress sensat
esthet:aesthet;artist
esthonia:estonia republ_of_estonia
esthonian:estonian
estim:approxim calcul comput figur forecast gaug respect;assess esteem good guess honor idea judg judgment
estonia:;estonian
estonian:;estonia
estrang:alien
estrogen:;steroid
estuari:;water
esuri:avid
eta:;letter
etch:inscrib
etd:explos_trace_detect
etern:endless;exist infinit
etern_citi:capit_of_itali italian_capit roma rome
etern_rest:;sleep
etf:exchang_trade_fund
ethanol:grain_alcohol;alcohol
ether:aerial
ethernet:;lan
ethic:ethic_code ethic_motiv moral moral_philosophi moral_principl valu_orient;honor motiv need philosophi principl
 system
ethic_drug:prescript prescript_medicin
ethic_motiv:ethic moral
ethiopia:;ethiopian
ethiopian:;african ethiopia
ethnic:cultur pagan;individu person qualiti somebodi someon soul
ethnic_music:;folk
ethno:ethnic_group
etho:;attribut
ethylen:;gas
etiquett:;rule
etruscan:;italian
etymolog:;account chronicl histori stori
eu:common_market ec europ european_communiti european_econom_communiti european_union;european metal
eubacteria:true_bacteria
eubacterium:true_bacteria
eubstanc:consist
eucalyptus:;wood
euchr:five_hundr
eudaemon:good_spirit
eudaemonia:upbeat;welfar
eudaimonia:upbeat;welfar
eudemon:good_spirit
eulog:;congratul prais
eumenid:;furi
euphem:;express say
euphoni:music
eupneic:breath
eupnoeic:breath
eurasian:;asian european
europ:common_market ec eu european_communiti european_econom_communiti european_union;european
european:;ec eu europ
european_communiti:common_market ec eu europ
european_econom_communiti:common_market ec eu europ
european_elk:moos
european_recoveri_program:marshal_plan
european_silver_fir:;christma_tree
european_union:common_market ec eu europ
europium:eu
euthanasia:merci_kill;kill
evacu:;elimin empti remov void withdraw
evad:hedg parri skirt;dodg duck
evalu:assess judg rate;judgment measur valu
evanesc:fleet;fade
evangel:gospel;discours preach sermon
evangelist:;evangel preacher
evapor:;disappear extract
evas:;commerc decept escap
eve:;day evening
evenfal:twilight
evening:;day daylight daytim eve period
evening_gown:dinner_dress formal
eveningwear:evening_cloth evening_dress
evensong:evening_prayer
event:case;consequ effect moment outcom result
eventid:evening;eve
eventu:conting
evergreen_magnolia:bull_bay
evergreen_millet:johnson_grass mean_grass
evergreen_state:wa washington
everlast:etern perfect pure stare;complet composit stark
everyday:daili routin;casual
evict:legal_ouster
evid:appar ground patent plain testifi;appear demonstr detect discov distinguish indic inform note notic observ prove
 recogn recognis seem spot
evil:vicious;bad brutal vice wick
evinc:express
evoc:reminisc;induct provok recal
evok:provok;extract
evolut:develop;evolutionari evolv
evolution:theori_of_evolut
evolutionari:;evolut
evolv:develop
ew:electron_warfar
ewer:pitcher
ex:antiqu;man woman
exacerb:worsen
exact:accur precis;demand stern
exagger:;enlarg inflat
exalt:elev;inspir thrill transport
exam:examin;communic essay probe quiz test tri
exam_paper:question_sheet
examen:;examin
examin:analyz exam inspector scrutini studi;audit canva communic essay inspect interrog investig probe quiz test tri
examin_paper:question_sheet
exampl:instanc;illustr inform lesson model object_lesson pattern repres represent
exanthem:skin_erupt
exanthema:skin_erupt
exasper:;worsen
excav:dig;hollow mine site
exceed:except surpass top
excel:surpass;characterist featur qualiti
excelsior:;pack
except:exceed exclud surpass;exampl exclus illustr instanc particular repres special specialti
excerpt:extract;passag
excess:extra spare surplus unreason;embarrass exceed surpass top
exchang:convert interchang;convers standard switch
exchequ:treasuri;financ fund
excis:cut_out
exciseman:internal_revenu_agent tax_collector
excit:stimul;activ emot frantic joy mad stir thrill turmoil upheav volatil
exclaim:outcri;cri shout
exclam:;complaint cri outcri shout
exclud:except;bar shut
exclus:censur sole;account bar curs except exclud expuls reject shut situat
exclus_right:privileg
excogit:innov invent reflect;concept forg specul
excommun:censur exclus;curs reject
excori:condemn scratch
excrement:bodi_wast
excresc:bump swell;promin
excret:bodi_wast elimin;evacu
excreta:bodi_wast
excruci:suffer tortur
exculp:clear excus
excurs:outing pleasur_trip;expedit journey travel trip
excursus:asid
excus:exempt pardon;apolog defens explain justifi note
exec:white_hous
execr:curs;condemn miser
execut:capit_punish carri_into_action carri_out death_penalti feasibl viabl;accomplish action administr brass
 establish fulfil govern organiz perform
execut_program:supervisor
execution:;execut killer
executor:;execut
exemplar:good_exampl;exampl
exemplari:model;eccentr emblem exampl illustr instanc repres type warn
exemplari_damag:smart_money
exemplif:illustr
exemplifi:illustr instanc
exempt:excus freedom;free grant_immun immun reliev
exercis:exert physic_exercis practic usag workout;activ appli drill effort employ practic_session sweat util
exercycl:exercis_bike
exert:effort exercis;sweat
exhal:breath_out;expir
exhaust:spent thorough tucker wear;drain fatigu gas sap system tire wast weaken
exhibit:expo exposit show;collect demo demonstr evid expos parad present
exhibitor:;demo demonstr exhibit present promot
exhilar:excit;thrill
exhort:press urg;inspir
exhum:dig_up
exig:cri emergenc;instant pinch
exil:;absente alien deport extradit
exist:real univers world;actual cosmic realism realiti state universal worldwid
existenti:;experi
exit:go pass way_out;death depart departur die emerg expir issu outlet part quit start
exobiolog:space_biolog
exodus:;escap flight
exoner:clear;clariti
exorbit:outrag steep
exot:alien;stranger unknown
expand:;flourish thrive
expand_upon:;expans
expans:enlarg grand surfac_area sweep;compass expand expand_upon extent function heroic map orbit rang reach scope
 span
expat:exil
expati:elabor
expatri:deport exil;absente
expect:anticip outlook prospect requir;ask await belief expect_valu first_moment wait
expect_valu:first_moment;expect
expedi:;advantag
expedit:;campaign expeditionari outing pleasur_trip
expediti:;dispatch
expeditionari:;expedit
expel:oust;activ discharg emiss rout
expend:expenditur spend
expenditur:spend;consumpt use_up
expens:;cost hurt spend
experi:experienc;educ feel inquiri receiv research
experienc:;experi
experiment:experi;inquiri research
expert:expertis practic;ace champion facil genius individu person sensat somebodi someon soul star superstar technic
 techniqu wizard
expertis:;expert practic technic
expiat:;satisfact
expir:die exit go pass termin;breath_out death depart departur end part quit start
expiri:death termin;chang die end exit expir modif
explain:;excus
explan:;account describ explain statement think thought
explanatori:;explain
explet:curs curs_word oath swear
explic:explain
explicit:express
explod:;burst
exploit:feat user;accomplish achiev con effort employ exercis scam tap usag
explor:geograph_expedit research;adventur chanc expedit gambl hazard hunt individu person risk search somebodi someon
 soul
exploratori:;explor research search
exploratori_survey:scout
explos:burst volatil;chemic discharg explod
explos_detect_system:ed
expo:exhibit exposit;collect
expon:advoc;elabor index individu intellectu person somebodi someon soul
exponenti:;function index map
export:;commerc commod good
expos:disclos reveal uncov;exhibit exposur open
exposit:elabor exhibit expo;collect interpret
expostul:object
exposur:;expos influenc vulner
expound:elabor exposit
express:explicit face limit look;appear carri convey demo demonstr evid mail reflect say seem state
expressag:;express
expressionist:;artist
expressway:freeway motorway pike state_highway;highway
expuls:;exclus expel forc_out oust squeez
exquisit:keen
extend:broaden lengthi prolong protract;continu cover durat length run widen
extens:blanket broad wide;broaden delay enlarg expans extend hold postpon wait widen
extent:;broaden cover degre extend level magnitud run stage widen
exterior:outsid;region surfac
extermin:erad;destruct elimin extinct
extern:outsid;characterist featur internat
extern_respir:breath
extinct:;death defunct
extinguish:;elimin
extirp:cut_out erad
extol:congratul prais
extort:;rack
extortion:outrag steep
extra:excess spare surplus;actor addit duplic edit embarrass player
extra_time:overtim
extract:descent origin;action ancestri passag solut
extradit:;surrend
extramarit_sex:free_love
extran:;extern foreign outsid
extraterrestri:;alien exot
extraterrestri_be:;alien
extravag:excess;high_life
extravaganza:;amus entertain
extravas:;erupt
extrem:utmost;degre extremist hardship ideolog level maximum member
extremist:radic ultra;extrem
extremum:extrem extrem_point peak
extrovert:forthcom;outgo
extrus:bump expuls swell;promin
exuber:enthusiasm excess;joy lush triumph
exult:;triumph
exuvi:;shed
eye:;center centr heart judgement middl opinion optic receptor sentiment thought visual
eyebal:eye
eyebath:eye_cup
eyebrow:;hair
eyecup:eye_cup
eyeglass:glass
eyelet:loop
eyelid:lid
eyeshot:;view
eyesight:see;sight vision
eyetooth:eye_tooth
eyewit:;spectat viewer wit
eze:zee
faa:feder_aviat_agenc;agenc bureau offic
fab:fabul
fabian:;socialist
fabl:fiction legendari;assum fabul legend manufactur sham stori
fabric:cloth construct fiction framework manufactur textil;assembl assum fabul materi sham structur write
fabul:;legend myth mytholog
facad:window_dress;decept front
face:confront express facial_express look;appear coat facial front line liner seem
face_fungus:beard
face_lift:cosmet_surgeri
face_page:spread_head
facelift:cosmet_surgeri face_lift;overhaul redevelop renov
facet:aspect;characterist featur
facial:;face side
facial_express:face look
facil:instal;expert fluent practic quick readi silver
facilit:allevi;assist condit eas help status support
facsimil:fax;copi
facsimil_machin:fax
fact:;info inform
faction:sect;camp divis
factious:divis
factor:compon element ingredi;agent broker caus divis resolv
factor_iv:calcium_ion
factori:manufactur_plant mill;plant work
factori_farm:agricultur
factual:;actual realiz
faculti:modul;abil bodi power staff
faculti_member:academ
fad:cult;fashion
fade:;disappear end fleet slice weaken
faeri:fairi
fag:cigarett coffin_nail exhaust fairi labor labour spent;dig fatigu jade tire weari
faggot:fairi
fagot:fairi
fail:neglect weak;bomb die failur
failur:;fail happen loser occurr unsuccess_person
fain:prepar;inclin
faineant:lazi
faint:dim;vagu
fair:reason;bonni carniv equiti gather justic unfair
fair_game:prey quarri target
fair_sex:;woman
fair_weather:sunshin
fairi_lantern:globe_lili
fairi_stori:song_and_danc
fairi_tale:song_and_danc
fairish:fair reason
fairway:;path rout site
fairyland:fantasi_world
fairytal:fairi_stori fairi_tale song_and_danc
faith:congreg fidel fold religi_belief religion;belief follow organiz_religion reli religi trust
fake:counterfeit forg fraud role_player sham;affect assum bull cook manipul pretend
faker:fake fraud role_player sham
falcon:;hawk
falderol:nonsens
fall:autumn tumbl;declin drop season spill tip toppl trip water
fall_guy:fool soft_touch
fall_off:slump
fall_out:;breach break rift
fallaci:fals_belief fraudul
fallal:;novelti
fallback:pullout
fallibl:;weak
falloff:fall_off slump
fallout:radioact_dust side_effect;consequ dust effect event outcom result
fallow:;farmland
fals:mistaken;truth
fals_name:alia
falsif:;alter cook evid fake ground manipul misconduct wrongdo
falsifi:fake;cook determin find manipul
falter:;hesit paus
fame:celebr famous notabl note renown;honor honour reput
famili:genet hereditari household inherit transmit;categori clan class communic convey folk home kin sept tribe unit
famili_circl:peanut_galleri second_balconi upper_balconi
famili_line:sept;folk
famili_name:surnam
famili_plan:birth_control birth_prevent
familiar:associ companion fellow;accompani adjust affili compani fellowship friend inform intim introduc servant
 societi unfamiliar
familiaris:;adjust
famin:shortag;catastroph disast lack tragedi
famish:starvat;hunger
famous:celebr fame notabl note renown
famous_person:celebr
fan:;devic lover partisan
fanat:;partisan
fanci:fiction illus imag imaginari pictur;fantasi figur imagin vision
fanci_woman:ladi_of_pleasur mistress prostitut sport_ladi work_girl
fanfar:;cheap flash loud melodi strain tune
fang:;member
fanni:behind rear_end seat;bottom butt rear stern tail tail_end
fantabul:excel
fantan:fan_tan parliament
fantas:fantasi
fantasi:;fanci fantast fiction illus imagin vision
fantasia:;composit piec
fantasis:fantasi
fantasm:phantom specter;shadow
fantast:terrif tremend wonder;grand joke marvel trick
fanwe:french_weed penni_grass
far:former_arm_forc;distanc
farc:;comedi dress ridicul
farcic:;ridicul
fare:;agenda charg menu schedul transport
farewel:;depart departur exit go leav part split start
farina:;meal
farinac:gritti
farm:agricultur;busi cultiv job occup raiser workplac
farm_anim:livestock
farm_area:farmland
farm_worker:field_hand
farmer:;creator farm
farmhand:farm_worker field_hand
farmhous:;hous
farmland:cultiv_land farm_area;countri land soil till
farrago:odd_and_end
farrow:;birth pig
farsi:persian;iranian
fart:break_wind
farther:further
farthermost:;utmost
farthest:;utmost
fas:;syndrom
fascicl:fiber_bundl
fasciculus:fiber_bundl
fascin:;captur charm delight entranc grip spell transport
fascism:;fascist ideolog
fashion:make manner mode style stylish way;chic pattern practic properti
fashion_busi:apparel_industri garment_industri
fashion_plate:sheik
fashionmong:fashion_consult
fast:speed;fixtur stronghold
fast_one:trick
fastbal:;bullet pitch
fasten:fix secur;tie tighten
fatah_revolutionari_council:black_septemb
fatal:human_death;death disastr
fatal_accid:;casualti
fatal_rate:mortal
fate:destini doom fatal;caus circumst design disastr fortun happen lot luck occurr
fathead:goos
father:male_parent mother;ancestor generat parent
father_christma:saint_nichola saint_nick santa santa_claus
father_of_radio:de_forest lee_de_forest
fatherhood:;relationship
fatherland:countri_of_origin homeland mother_countri motherland nativ_land;countri
fathom:penetr;bottom
fatigu:exhaust jade spent tire weari;fail weak
fatso:fat_person
fatten:fat
fatti:fat_person;fat
fatti_tissu:fat
fatwa:;rule
fault:blame error fractur geolog_fault mistak;break defect faulti incorrect
faulti:;defect error fault incorrect mistak
fauna:anim beast creatur;brutal collect creat make
faux:fake;sham
faux_pas:slip
faveol:pit
favor:favorit favourit pet prefer;advantag darl favour friend lucki orient privileg prosper
favor_recept:;approv
favorit:darl discrimin favor favourit pet prefer;belov choic dear lover orient pick select tendenc
favour:favor privileg;approv lucki parti_favor prefer prosper tendenc
favour_recept:;approv
favourit:darl discrimin favor favorit pet prefer;belov challeng competit competitor contend dear lover orient rival
fay:fairi
faze:bother
fbi_agent:govern_man
fcc:feder_communic_commiss
fcs:farm_credit_system
fda:;agenc bureau offic
fdic:;corp corpor
fdr:franklin_roosevelt presid_franklin_roosevelt presid_roosevelt roosevelt
fe:iron;metal
fealti:allegi
fear:aw concern dire frighten horrif terribl;afraid anxieti care emot interest occupi scare worri
fearless:brave braveri;courag fear hardi
fearsom:aw dire fear frighten horrif terribl
feasibl:viabl;bring solv work
feast:banquet;dinner
feat:exploit;accomplish achiev effort
feather:;rotat
featherb:babi
featherbrain:silli
featherweight:;boxer wrestler
featur:boast characterist sport;attribut dimens properti
feb:februari
febric:fever
febril:fever
februari:feb
fecund:fertil prolif;dress
fed:feder feder_offici feder_reserv feder_reserv_system
feder:confeder fed union_soldier;ideolog organiz union yanke
feder_agenc:bureau offic
feder_aviat_agenc:faa
feder_communic_commiss:fcc
feder_of_tribe:tribe
feder_offici:fed
feder_reserv:fed
feder_reserv_note:bank_bill greenback;bill
feder_reserv_system:fed
feder_trade_commiss:ftc
federalist:;advoc pol politician
fedora:felt_hat
fee:;stake tip
feebl:lame
feeblemind:;backward
feed:eat;consumpt food intak provis suppli
feedback:;action answer repli respons
feeder:;affluent consum eat tributari
feel:belief flavor impress notion spirit;appear atmospher awar believ conscious experi idea look seem sens sensit
 smell state thought tone trust
feeler:;advanc antenna
feign:pretend sham;affect simul
feisti:;heart nerv
felic:happi;unhappi
felicit:happi
fell:brutal cruel hide savag vicious;beast cruelti
fell_seam:fell
fella:fellow
feller:fellow;fell jack log lumber male
fellow:associ companion familiar;accompani affili colleagu compani fellowship friend male societi
fellow_feel:sympathi
fellow_travel:companion
fellow_worker:colleagu
fellowship:;associ colleagu compani companion familiar fellow friendship societi
felon:crimin outlaw;illegitim illicit infect lawless
feloni:;crime crimin offens
felt:;cloth fabric mat materi textil
felt_tip:magic_marker
femal:;anim beast creatur fauna gender individu person sex sexual somebodi someon soul
femal_chest:bust
femal_child:girl littl_girl
femal_hors:mare
femal_monarch:queen
femal_parent:mother
femin:feminist_movement;campaign caus crusad doctrin drive effort feminist philosophi
feminin:;gender
feminist:;reformist
fen:marsh;muddi
fenc:;barrier dealer surround trader wall
fencer:;fenc fighter
fencesitt:independ
fend:;resist
fender:;barrier buffer fend framework resist
fenland:marsh
fennel:;herb veget
feral:savag
ferin:savag
ferment:unrest;sour stormi turbul upheav
ferment_alcohol:ethanol
fermium:fm
feroc:violenc;anger angri enrag fierc furi furious intens rage savag tear violent
feroci:brutal fierc furious;furi savag violenc
ferret:;fitch
ferri:;boat ship transport
ferroconcret:reinforc_concret
ferryboat:ferri
fertil:birth_rate plant_food prolif;chemic concept creat dress enrich product rate rich
fertilis:fertil plant_food;dress
fervent:fieri
fervid:fieri
fervor:excit;fieri passion stimul stir
fervour:excit
festal:festiv
fester:;activ
festin:hurri;rush
festiv:celebr;period
fetch:take win;action bring
fete:celebr festiv;feast
fetid:foul
fetish:;charm
feud:;battl conflict struggl
fever:;anticip
fever_blister:cold_sore
fever_tree:georgia_bark;blue_gum
feverish:fever
feverroot:wild_coffe
few:;elit
fey:;touch
fha:feder_hous_administr;agenc bureau offic
fhlmc:freddi_mac
fiasco:debacl;collaps
fiat:decre;act dictat order rule
fib:tale
fiber:;charact materi stuff
fiberboard:particl_board
fibr:fiber;cell charact materi stuff
fibreboard:particl_board
fibril:;strand
fibula:calf_bone
fickl:errat;volatil
fictil:;plastic
fiction:;assum fabul manufactur sham
fictiti:assum fiction sham;fake fraud
fictiti_name:do_busi_as
fictiv:assum sham
fiddl:petti violin;littl string
fiddler:;musician player toy violin
fiddlestick:violin_bow
fidel:;accuraci faith qualiti truth
fiduciari:;individu person somebodi someon soul
fief:;acr estat
field:battlefield battleground;disciplin handl manipul parcel subject subject_area tract
field_day:;outing picnic
field_general:quarterback signal_caller
field_goal:;basket
field_hand:farm_worker
field_hous:sport_arena
field_of_battl:battlefield battleground
field_of_honor:battlefield battleground
field_of_oper:;theater theatr
field_of_studi:disciplin subject_area;subject
fielder:;cricket field
fieldhand:farm_worker field_hand
fieldmous:field_mous
fieldsman:fielder
fiend:demon devil;monster
fierc:furious tear violenc;brutal furi savag violent
fieri:red_heat;fire flame
fiesta:;banquet celebr feast parti
fife:;flute
fifteenth:;rank
fifth:;rank twenti_percent
fifth_part:twenti_percent
fifth_wheel:spare
fifti:;bill decad greenback
fig:figur;illustr libyan_fight_group libyan_islam_group
figeat:green_june_beetl
fight:activ battl combat engag oppos;action campaign competit conflict crusad defend disput scrap struggl wage
fighter:attack_aircraft;aggress airplan battl champion combat defend disput fight hero individu milit oppos person
 plane scrap somebodi someon soul struggl war
figur:anatomi build calcul chassi comput estim flesh forecast human_bodi materi_bodi physic_bodi;account bodi digit
 enter fanci frame illustr imag pictur shape
figurehead:front_man nomin_head straw_man;figur
fiji:fiji_island
fijian:;fiji
filago:cotton_rose
filament:;strand
filare:pin_grass
filaria:pin_grass
filch:abstract;pinch sneak
file:regist;entri file_cabinet line lodg record submiss
file_cabinet:;file
filenam:comput_file_name file_name
filer:file_clerk
filiat:ancestri line_of_descent lineag;descent
filibust:;delay legisl
filipino:philippin;aborigin nativ
fill:girl miss young_ladi young_woman;enough flow fulfil materi meet occupi pick satisfi stuff
filli:;femal
fillip:bonus
film:cinema motion_pictur move_pictur movi pictur_show;flick medium photographi product shoot
film_edit:cut
film_maker:filmmak
film_produc:filmmak movi_maker
film_writer:screenwrit
filmi:transpar;sheer
filmmak:film_maker film_produc movi_maker;produc
filter:;devic
filth:dirt soil;dirti dirti_word foul nasti wast
filthi:;dirt dirti nasti soil
filtrat:filter;action chang
fin:five;decor digit figur
final:close conclud finish last net stop_point;ceas close_curtain complet conclus end exam examin fold match termin
 test
final_result:outcom;termin
final_solut:holocaust
final_stage:;end
finalist:;challeng competit competitor contend rival
financ:cash_in_hand fund monetari_resourc;asset busi econom financi fiscal
financi:fiscal;capitalist financ
financi_back:fund
financi_oblig:liabil
financi_offic:treasur
financi_support:fund;back
finback:fin_whale
find:determin;collect detect discov discoveri judgment notic observ rule
find_of_fact:verdict
finder:;bump chanc detect discov encount notic observ regain spi spot wit
fine:ok okay ticket;penalti
finess:diplomaci;diplomat
finger:digit;thumb
finger_cymbal:bone
fingerboard:piano_keyboard
fingerbreadth:digit finger
fingerflow:fairi_bell
fingerpaint:finger_paint
fingerprint:;identif mark procedur process
fingerroot:fairi_bell
fingerspel:finger_spell
fini:close close_curtain final finish last stop_point;conclus
finish:close closer complet final last stop_point;ceas coat conclud conclus cultiv destin end fold goal polish racer
 reliev surfac termin
fink:canari;denounc rat shop sneak
finn:;european
finnish_capit:helsinki
fir:;wood
fire:discharg dismiss;attack burn flame happen liber light occurr onset onslaught sack shoot shot termin
fire_escap:emergenc_exit
fire_fighter:firefight
fire_hook:poker
fire_warden:ranger
fire_wheel:blanket_flower indian_blanket
firearm:;gun
firebal:ball_of_fire human_dynamo powerhous;actor worker
firebird:baltimor_bird
firebrand:;brand harri plagu provok
firecrack:;bang crack
firedrak:dragon
firefight:fire_fighter;defend guardian
firefli:fire_beetl lightn_bug;beetl
fireguard:fire_screen
firehous:fire_station;station
fireman:;fire_fighter firefight jack relief_pitcher reliev stoke
firenz:florenc
fireplac:;nich recess
firepow:;postur strength
fireston:;flint sandston
firestorm:;argu argument content controversi storm tilt
firewal:;drive thrust
firewood:;fuel
firm:hous resolv;busi loyal resolut sound steadi strength
firm_of_purpos:resolv;resolut
firmament:vault_of_heaven
firmwar:;code
first:number_one;begin inaugur initi kickoff maiden offset outset rank showtim start start_time
first_appear:debut entri introduct launch unveil
first_baron_kelvin:william_thompson
first_deriv:deriv_function differenti
first_estat:lord_spiritu
first_floor:ground_level
first_gear:;low
first_harmon:fundament fundament_frequenc
first_languag:mother_tongu
first_light:aurora break_of_day dawn sunris;morn
first_moment:expect_valu;expect
first_principl:abc alphabet
first_state:de;delawar
first_step:initi open_move
first_team:varsiti
firstborn:eldest
fisa:;statut
fiscal:financi;financ
fish:;angl busi food
fish_gear:;tackl
fish_hawk:sea_eagl
fish_rig:;tackl
fish_tank:aquarium marin_museum
fishbowl:fish_bowl
fisher:black_cat fisherman;fish
fisheri:;fish workplac
fisherman:fisher;fish
fishgig:gig lanc
fishi:suspect suspici;funni
fishnet:fish_net
fishworm:fish_worm red_worm
fissipar:breakaway separatist
fissur:crack
fist:hand;mitt
fisticuff:box
fit:accommod adjust interrupt meet set suit;adapt advanc appoint burst conform improv reconcil supplement tri_on
fitter:healthier
fitting:fit
five:basketbal_team fin;digit figur squad team
fiver:five_dollar_bill
fivesom:fin five
fix:bushel jam mend mess repair secur set;bind bond cook determin difficulti doctor fixtur improv ingredi limit prepar
 readi restor specifi stick
fix_disk:hard_disc
fix_storag:rom
fixat:arrest_develop obsess;fix ghost
fixed:;fixtur
fixer:fix_agent;synthet_heroin
fixiti:;fixtur
fixtur:regular;fix mend patron repair secur
fizgig:gig lanc
fizz:foam
fizzl:bust
fjord:;recess
fl:florida sunshin_state
flack:;attack
flag:;collect emblem iri list sword_lili
flag_stop:way_station
flagpol:rang_pole
flagrant:cri;rank
flagroot:sweet_flag
flagship:;ship thing
flagstaff:;staff
flail:lam
flair:dash;endow flare gift talent
flak:;assault attack critic interpret repres round spokesperson
flake:eccentr eccentr_person;bit chip crystal peel scrap
flakey:;bizarr eccentr
flaki:;bizarr eccentr
flamboy:flame_tree;inflat splash stir
flamboy_tree:paradis_flower pride_of_barbado
flame:bloodi crash;burn fieri fire flare fuel
flame_tree:flamboy
flamefish:flame_fish
flameflow:flame_flower
flang:;rim
flank:;format
flanker:;back flank soldier
flannel:face_cloth;cloth fabric materi textil
flannel_bush:california_beauti
flannel_leaf:velvet_plant
flannelbush:california_beauti
flap:;cover wave
flapcak:hot_cake
flapjack:hot_cake
flare:;fire flame shape
flash:cheap loud;experi happen novelti occurr
flashbulb:flash_lamp
flashcard:flash_card
flashflood:flash_flood
flashgun:flash_lamp
flashi:cheap flash loud;novelti
flashlight:;torch
flashpoint:flash_point;temperatur
flat:level plane;box matt plain sheet uncondit
flatb:;flat
flatboat:barg;lighter
flatcar:;flat
flattop:aircraft_carrier attack_aircraft_carrier crew_cut;carrier
flatul:;gas
flatus:break_wind
flatwar:;silver
flatwork:flat_wash
flaunt:;flash
flautist:flute_player
flavor:feel season spirit;appear atmospher look seem smell tang tast tone
flavour:feel flavor season spirit;appear atmospher form kind look seem smell sort tang tone
flaw:fault;defect fail faulti weak
flawless:ne_plus_ultra perfect
flax:;herb
flaxen:sandi
flea:;insect
fleck:bit chip patch scrap;spot
fledg:;flight matur
fledgel:fledgl freshman newcom;starter
fledgl:freshman newcom;begin initi start starter
fleec:hook rob;leather wool
fleeci:;brush
fleer:fugit runaway
fleet:fugit swift;bit collect fade minut mo moment second speed
flemish:;dutch
flesh:anatomi anim build chassi figur human_bodi materi_bodi physic_bodi;bodi frame pulp shape
fleshi:obes overweight;flesh
flex:;bend
flexibl:;bend conciliatori twist
flexil:flexibl
flexur:fold;bend
fli:flight quick wing;aviat pilot space speed
fli_field:airfield
fli_lizard:;dragon
flibbertigibbet:foolish_woman
flick:leaf thumb;contact film flip motion_pictur move_pictur movi pictur_show strike
flicker:spark;flash flick shine
flier:;aviat circular fli pilot travel wing
flight:fli;aviat escap format pilot wing
flight_indic:artifici_horizon
flight_path:air_lane
flight_simul:trainer
flimflam:con_game confid_game confid_trick;con sting
flimsi:;fragil slight
flinch:funk shrink
flinder:;collect
fling:spree;attempt effort endeavor endeavour go offer tri
flint:;granit pit
flint_maiz:yanke_corn
flinti:flint
flip:somerset toss;crust flick leaf thumb tumbl
flipper:;fin
flirt:toy;butterfli romanc woman
flit:fleet
flitch:side_of_bacon
float:drift swim;blow interval stock
floater:spot
flock:cluster;batch congreg deal faith fold good_deal great_deal lot mass mint mountain pile plenti raft slew spate
 stack troop
flog:cane slash whip
flood:swamp;afloat batch deal flock lot mass mint mountain pile plenti raft slew spate stack torrenti
flood_tide:climax
floodgat:head_gate water_gate
floodlight:flood_lamp;flood
floodplain:flood_plain
floor:shock;construct deck stori structur
floorboard:floor_board
floorshow:floor_show
floozi:street_girl;hooker
flop:;bust collaps failur founder loser
floppi:;collaps disc disk
flora:plant plant_life veget;collect
florentin:;italian
floresc:flower
floricultur:flower_garden
florid:flamboy
florida:sunshin_state
florilegium:;garland
florist:flower_store
flotat:;financ float swim
flotilla:;fleet
flourish:boom prosper thrive;expand gestur motion wave
flow:cours;rate stream travel
flowchart:flow_chart flow_sheet
flower:bloom;develop evolut flush grow growth peak prime
flower_almond:orient_bush_cherri
flower_onion:napl_garlic
flowerb:bed_of_flower flower_bed
flowerpot:;pot
flu:influenza
flub:;fumbl
fluctuat:variat;chang modif vari wave
fluenci:;fluent silver style
fluent:;facil fluid readi silver smooth
fluff:;fumbl materi stuff
fluffi:;down
fluid:liquid;fluent matter smooth substanc
fluiditi:liquid
fluidounc:fluid_ounc
fluke:good_fortun good_luck;fortun luck
flummox:puzzl;gravel
flunk:bomb fail
flurri:;din mother snow stir
flush:affluent crimson peak prime wealthi;bloom flower hot_flash level load period red rich wealth
fluster:rattl
flutist:flute_player
flutter:fleet;disrupt disturb wave
flux:flow;blend merg mix rate
flybridg:fli_bridg monkey_bridg
flyer:circular;ad advertis broadcast fli travel wing
flyover:;bridg fli flight
flyspeck:tini
flyway:migrat_rout
flyweight:;boxer wrestler
fm:;metal
fnma:fanni_mae
fo:field_offic
foam:;bubbl materi stuff
fob:fox trick watch_pocket;watch_chain watch_guard
focal:focus
focal_point:;focus
focal_ratio:stop_number;speed
focalis:focus
focus:center centr concentr;focal_point
focuss:focus;center centr concentr focal_point
fodder:fresh_fish;feed soldier
foe:enemi;challeng competit competitor contend oppon rival
foeman:enemi foe
foetid:foul
fog:cloud obscur;atmospher muddi
fogey:fossil
foggi:fog fuzzi
fogi:fossil
foil:defeat disappoint frustrat thwart;attent cross enhanc transpar
folacin:vitamin_bc
folat:vitamin_bc
fold:congreg faith;bend close pinch twist
fold_money:paper_currenc
foldabl:fold
foldaway:fold
folder:nonsens;book cover fold leaf script volum
folderol:;trash
foli:mental_disord mental_disturb psycholog_disord
foliag:leaf
foliat:;page
folio:leaf page_number;flick flip page sheet thumb
folk:common_person tribe;clan ethnic_music famili famili_line kin person sept tribal
folksi:;folk
folksong:folk_ballad folk_song
folktal:folk_tale
folli:;error fault foolish mad mistak
follow:;adopt individu mass person pursu somebodi someon soul travel
followup:;review
fomit:;vehicl
fond:affect;fanci feel partial tender warm
fond_regard:attach
font:;basin type
fontanel:;soft_spot
fontanell:;soft_spot
food:;solid
food_grain:cereal
food_market:groceri groceri_store
food_wast:garbag refus
foodstuff:food_product groceri;food
fool:fall_guy sap soft_touch;absorb cod simpl victim
foolhardi:rash reckless
foolish:;goos jerk mad
foot:basi ft term;foundat ground status
foot_race:;run
foot_soldier:subordin subsidiari
footag:;film rate
footbal:footbal_player;athlet ball particip player
footbal_player:footbal
footbal_team:eleven
footbridg:pedestrian_bridg;bridg
footer:pedestrian;foot travel walk walker
foothold:;foot
footl:loung petti;littl
footlock:;locker
footpath:pathway;path
footprint:;mark step trace
footrac:foot_race;run
footrest:;ottoman
footslog:pad
footslogg:foot_soldier
footstep:;pace step stride
footstool:;ottoman
footwear:;cloth cover wear
footwork:;maneuv play
fop:fashion_plate sheik
forag:;crop grass hunt search
foramen:;hiatus
foray:raid rifl;attempt bust effort endeavor endeavour incurs tri
forbear:patienc refrain
forbid:ban omin prevent prohibit sinist threaten veto;grim
forbidd:ban
forbidden:prohibit
forbidden_citi:capit_of_tibet lhasa
forc:hale pressur;accent draw emphasi influenc personnel pull push squeez strain strength thrust
forc_out:;expuls
forcibl:;forc push
fore:;bow front
forebod:predict;anticip promis
forecast:calcul estim figur predict;anticip promis statement
foreclos:prevent
foreclosur:;proceed
forefath:father
forefend:avert avoid
forefing:index_finger
forefront:cut_edg;front guid head lead maneuv perspect point posit steer vanguard view
foregath:assembl gather
foregon:depart;gone
foregon_conclus:certainti matter_of_cours sure_thing
foreground:highlight spotlight;aspect prospect scene view vista
forehead:;featur
foreign:alien outsid;exot strang stranger travel unknown
foreign_minist:secretari_of_state
foreign_mission:missionari_post missionari_station
foreknow:;anticip
foreman:boss chief;domin supervisor
forenam:first_name given_name
forenoon:morn morn_time
forepart:front front_end
forerunn:herald precursor predecessor;announc indic individu person somebodi someon soul
forese:;anticip counter
foreshadow:predict;forecast
foresight:;anticip know provid
forest:tree_farmer wood woodland;earth farmer flora ground land timber veget woodi
forest_fire_fighter:ranger
forestal:anticip counter prevent
forestri:;biolog forest
foreswear:;quit renounc
foretel:forecast fortun_tell herald predict;announc anticip promis
forethought:care;caution precaut
foreword:;introduct premis
forfeit:;loss penalti sacrific
forfeitur:;loss penalti sacrific
forfend:avert avoid
forg:counterfeit fake hammer;format shape workplac
forgath:assembl gather
forgeri:counterfeit;crime fake forg offens
forget_me_drug:rope
forgiv:pardon;excus justifi merci
fork:;branch divis
form:kind organiz sort;categori class configur constitut intend mean pattern shape spring word
form_class:part_of_speech
form_of_govern:polit_system
formal:dinner_dress dinner_gown evening_gown;ceremoni danc gown inform manner
formaldehyd:;gas
formalwear:evening_cloth evening_dress
format:data_format shape;appear arrang constitut establish form imprint info inform manufactur mold organiz plastic
former:sometim;earli first other previous
former_arm_forc:far
formosa:taiwan;chines taiwanes
formosan:chines taiwanes
formul:prepar;compound forg phrase word
formula:recip;instruct
fornic:crimin_convers
fornicatress:jade loos_woman
forsak:desert give_up
fort:fortress garrison long_suit specialti strong_point strong_suit;arm asset intens loud particular plus post
 strength
forthcom:approach come upcom;outgo
forthright:frank outspoken;blunt
fortif:;arm art fort strengthen
fortifi:fort strengthen;arm
fortitud:;braveri courag
fortnight:two_week;period
fortress:fort
fortuiti:accid chanc_event
fortun:chanc hazard luck;circumst destini fate golden guess lot phenomenon pretend treasur ventur
forum:meet_place;assembl facil instal meet
forward:;advanc boost encourag further progress promot readi transmiss
forward_market:futur_exchang
forward_motion:advanc progress;process
forward_pass:aerial
foss:;trench
fossa:pit
fossil:;remain
fossil_oil:crude petroleum
foster:bring_up further;breed encourag parent rais rear
fosterag:bring_up;breed rais
fosterl:foster_child
foul:;cheat infring revolt smell violat
foul_shot:chariti_throw chariti_toss free_throw penalti_free_throw
foulmart:fitch
foumart:fitch
found:establish institut launch;aris base commit constitut creat earn groundbreak initi innov introduc pay pioneer
 plant salari wage
found_father:founder
foundat:;base establish found groundwork launch relat
founder:found_father go_under;begin collaps constitut establish found institut launch mastermind plant start
foundl:abandon_infant
foundri:;factori mill
fount:;fountain
fountain:natur_spring;construct format spring structur
fountainhead:;well
four:iv littl_joe quartet;dice die digit figur
four_flush:;bluff
fourscor:eighti
foursom:four iv littl_joe quartet;digit figur gather
foursquar:squar
fourteenth:;rank
fourth:quarter;rank
fourth_of_juli:independ_day
fourth_part:quarter
fowl:bird poultri;meat
fowl_run:chicken_yard
fowler:;hunter
fox:trick;dodg duck hedg parri skirt slick tricki
foxhol:fox_hole
foxhunt:fox_hunt
foxi:;slick tricki
foyer:entranc_hall hall lobbi;room
fpd:flat_panel_display
fps:feder_protect_servic
fr:;metal
fraca:;row word
fraction:divid;chemic integr part portion uniti
fractious:;temper
fractur:geolog_fault;break crack fault harm hurt injuri trauma
fragil:;delic slight vulner weak
fragment:split;divis part piec
fragranc:;smell
frail:;basket delic fragil weak
frailti:vice
frame:;anatomi border build chassi couch figur flesh framework human_bodi inning materi_bodi photo photograph
 physic_bodi put shape
frame_of_refer:coordin_system
framework:fabric model theoret_account;hypothesi pattern possibl structur theori
franc:french_republ
franchis:;busi concess dealer trader
francium:fr
frank:outspoken;blunt european hot_dog
frankenstein:;agenc
frankfort:capit_of_kentucki frankfurt
frankfurt:frank;hot_dog
frankincens:thus
frantic:;excit frenzi furi mad
frat:fratern
fratern:brotherhood;class club guild lodg societi
fratricid:friend_fire
fraud:fake role_player sham;affect assum bull cook counterfeit crime forg manipul offens pretend
fraudul:;fraud
fraudul_scheme:illegitim_enterpris
fraught:;pregnant
fraxinella:gas_plant;burn_bush
fray:scratch;combat disturb fight scrap
frazzl:fray
freak:;monster partisan
freaki:bizarr eccentr
freakish:;bizarr eccentr
free:liber loos releas rid;accomplish achiev discharg exempt freedom person reliev
free_enterpris:market_economi
free_fall:;drop
free_hand:blank_check
free_lanc:freelanc independ
free_pardon:;amnesti
free_state:maryland;md
free_throw:chariti_shot chariti_toss foul_shot
free_will:;discret
freedman:;freeman
freedom:exempt;free immun reliev state
freedom_fighter:insurg rebel
freehand:give handsom;liber
freelanc:free_lanc independ;worker
freeman:;citizen
freestand:separ
freestyl:;race
freeway:expressway motorway pike state_highway;highway
freewheel:free_agent free_spirit
freewoman:freeman
freez:frost;chill cool crisp halt
freezer:;freez
freight:cargo shipment;laden load merchandis product send ship transport
freightag:freight freight_rate
freighter:merchant_ship;freight
french:;countri frog nation romanc
french_capit:citi_of_light pari
french_fri:chip
french_person:frenchman
french_republ:franc
french_rye:evergreen_grass
french_sudan:mali republ_of_mali
french_weed:penni_grass
frenchman:french_person;european
frenchwoman:french_person frenchman;european
frenet:frantic
frenzi:frantic furi;crazi disturb excit mad passion sick
frequenc:;frequent rate ratio
frequenc_modul:fm
frequent:patron shop;frequenc sponsor
fresco:;paint
fresh:novelti;brace brisk clean glow new novel unus
fresh_start:clean_slate
fresh_water:freshwat
fresher:freshman
freshet:;spate
freshman:fledgl newcom;begin initi start starter
freshwat:fresh_water;water
fret:sweat worn_spot;greek_key key_pattern patch
frg:germani
fri:chip friday;child cook kid minor murphi potato weekday
friar:;religi
friar_preacher:dominican
friction:clash;conflict fray jar resist scratch
friday:;weekday
fridg:electr_refriger;refriger
friend:alli;associ booster champion favor friendship individu person protagonist somebodi someon soul support troop
friend_island:kingdom_of_tonga tonga
friend_relationship:friendship
friendship:friend_relationship;friend relationship
friez:;cloth fabric materi textil
frigat:;warship
fright:fear horribl scare;afraid emot terribl tremend ugli
frighten:aw dire fear horrif scare terribl terrifi;bulli intimid panic terror
frigid:arctic cold ici low_temperatur;chill frozen
frigid_zone:polar_region
frijol:kidney_bean
frijolillo:coral_bean
frijolito:coral_bean
frill:;nonsens
fring:outer_boundari;bound boundari edg margin
fringi:margin
frisk:sport
frisson:chill thrill
fritter:fool
frivol:;serious
frock:dress
frog:;french frenchman
frolic:sport
front:;breast face side
front_man:nomin_head
frontag:;facad
frontal:;curtain facad front
frontier:;bound boundari wild wilder
frontier_settlement:outpost
frontiersman:mountain_man
frontmost:foremost
frost:freez ice;crisp top
frost_mist:diamond_dust ice_crystal ice_needl
frost_snow:diamond_dust ice_crystal ice_needl
frosti:ici;crisp frost frozen
froth:foam
frozen:root;ici
frozen_custard:soft_ice_cream
frs:fed feder_reserv feder_reserv_system
fructos:fruit_sugar
frugal:;economi
fruit:;generat pay product render yield
fruitcak:nut_case
fruiti:bat nut;crack fruit
fruition:;condit fruit status
fruitless:vain
frump:dog
frunz:capit_of_kyrgyzstan
frustrat:defeat disappoint foil thwart;cross interfer
fsb:feder_save_bank feder_secur_bureau feder_secur_servic
ft:foot
ftc:feder_trade_commiss
fto:foreign_terrorist_organiz terrorist_group terrorist_organiz
ftp:file_transfer_protocol
fuck:bloodi crash jazz piec_of_tail screw;bed congress love relat
fuckup:sad_sack;butcher
fuddl:drink smash soak;fox
fudg:fake hedg parri skirt;candi cook dodg duck manipul
fudg_factor:correct
fuel:refuel;provis suppli
fuel_consumpt_rate:gas_mileag gasolin_mileag mileag
fugaci:pass
fugit:runaway;bit crimin flee individu lam minut mo moment outlaw person run second somebodi someon soul
fugo:balloon_bomb
fujinoyama:fuji mount_fuji
fujiyama:fuji mount_fuji
fukien:min min_dialect taiwanes
fukkianes:min min_dialect taiwanes
fulfil:accomplish action satisfi;execut meet satisfact
full:entir;entireti wax
full_dress:tail_coat white_tie
full_radiat:black_bodi
full_treatment:whole_kit whole_work work
fumbler:sad_sack;butcher
fume:exhaust smoke;gas wast
fun:;comic divers funni humor recreat wit
function:map oper purpos serv;offic role util work
functionari:offici
fund:cash_in_hand financ financi_back financi_support monetari_resourc store;asset back invest_compani invest_firm
 invest_trust money resourc stock stockpil support
fundament:basi basic basic_principl behind cardin central cornerston fundament_principl groundwork key rear_end
 seat;base bottom butt core essenc factor foundat fundamentalist meat principl profound rear stern substanc sum tail
 tail_end under
fundament_law:constitut
fundament_principl:basic fundament
fundamentalist:;protest
fundrais:;affair occas solicitor
funer:;ceremoni
funerari:;funer
funfair:amus_park fair pleasur_ground;carniv
funicular:cabl_railway
funk:shrink;depress
funki:foul;funk smell
funnel:;cone
funni:cartoon_strip comedi comic comic_strip curious good_stori peculiar singular;comedian curios fun joke laugh odd
 strip suspect suspici
funni_farm:crazi_hous nut_hous snake_pit
funni_hous:snake_pit
funni_remark:good_stori
funrun:fun_run
fur:;coat
furcat:branch;fork
furi:frenzi rage;anger crazi disturb enrag excit frantic furious mad ramp sick sore storm violenc
furious:anger enrag fierc violenc;angri brutal furi mad rage savag
furl:;roll
furlough:;leav
furnac:;chamber
furnish:equip render suppli
furor:cult;fashion
furri:;fur
furrow:groov rug;chase
further:advanc encourag farther foster promot;boost
furthermost:;utmost
furthest:;utmost
furtiv:sneak
furuncl:boil
fuse:consolid merg mix;blend lighter prime
fusillad:burst volley
fusion:coalit merger unif;blend merg mix union unit
fuss:bother mother troubl;disturb flurri harri plagu provok stir
fussi:busi cross
futil:vain
futur:time_to_come;next succeed tens time
futur_exchang:forward_market
fuzz:cop fuzzi;copper hair pig
fuzzi:;fog
ga:;georgia metal
gab:gossip small_talk
gabardin:;dust_coat
gaberdin:dust_coat
gabfest:gossip small_talk
gabl:;wall
gabones:;african
gabones_republ:gabon
gaboron:capit_of_botswana
gabun:gabon
gad:anxieti_reaction;spur
gadget:;conveni devic
gaea:ge
gael:;celtic gaelic
gaelic:celtic
gaff:slip
gaffer:antiqu;boss chief foreman
gag:joke;humor laugh wit
gag_law:closur
gag_rule:closur
gaga:;cult mad
gage:game gaug green_goddess mari_jane stake;cannabi marijuana punt smoke weed
gaia:ge
gain:increas pay profit win;addit advantag attain benefit hit reach
gain_control:captur seizur
gainer:;benefit earn gain individu person profit realiz somebodi someon soul win
gainsay:challeng disput
gait:pace;rate travel
gal:gallon
gala:;celebr
galact:astronom;galaxi
galactos:brain_sugar
galago:bush_babi
galax:galaxi
galaxi:;collect herb
gale:;wind
galician:;romanc
gall:;bitter resent sore
gallant:fashion_plate sheik;attend man proud tender
gallantri:;braveri courag courtesi
galleri:;audienc porch
galley:;vessel
gallic:french;frog
gallimaufri:odd_and_end
gallium:ga
galloway:;beef
galosh:arctic
galvan:electr_heal;electr
galvanis:;electr
gam:;herd
gambian:;african
gambit:;comment input maneuv remark
gambl:adventur chanc game risk;bet danger divers hazard punt recreat specul stake ventur vice
gambl_den:game_hous
gambl_hell:game_hous
gambler:;adventur chanc gambl hazard individu person risk somebodi someon soul
gambog:lemon lemon_yellow maiz
gambol:sport
game:crippl gambl gritti halt lame stake;activ backbon bet competit contest divers heart nerv punt recreat sand spirit
 vice
game_hous:gambl_den gambl_hell
game_licens:hunt_licenc hunt_permit
gamekeep:game_warden
gamey:;game gritti spirit
gami:;game gritti spirit
gamin:street_arab
gamma:;letter
gammon:ham
gamut:;compass orbit rang reach scope
gan_jiang:kan_river
gang:bunch crowd;associ crew gangster gather mob pack work_parti
gangdom:organiz_crime
gangland:organiz_crime;gang mob pack
gangsta:;equal peer
gangster:;crimin gang mob outlaw pack syndic
gangway:;aisl
ganja:cannabi marijuana
gantlet:metal_glove
gao:govern_account_offic;agenc bureau offic
gaol:jail lag
gaolbird:jail_bird
gaoler:prison_guard screw
gap:breach open spread;col crack space
garag:servic_depart
garb:apparel dress garment;cloth wear
garbag:food_wast refus;content messag wast
garbag_can:ash_bin trash_barrel trash_bin
garbag_carter:refus_collector
garbag_collect:trash_pickup
garbag_dispos:electr_pig
garbag_heap:junk_pile trash_pile
garbag_man:refus_collector
garbag_pickup:trash_collect
garbageman:garbag_carter garbag_collector garbag_man refus_collector
garbl:confus scatter
garboil:uproar
garden:;agricultur employe farm flora patch plot veget
garden_egg:mad_appl
garden_state:jersey new_jersey
garden_truck:green_good produc
gargantuan:giant;heavyweight monster whale
garish:cheap flash loud
garment:apparel dress;cloth wear
garment_industri:fashion_busi
garmentmak:garment_worker
garner:earn;collect depot gather storag store
garnet:;miner
garnish:;decor
garott:iron_collar
garret:;floor stori
garrison:fort;arm post
garrot:iron_collar
garrott:iron_collar
garter:;support
gas:boast;fluid gasolin petrol
gas_gage:gasolin_gaug petrol_gaug
gas_mileag:fuel_consumpt_rate
gas_plant:;burn_bush
gasconad:boast gas
gaseous:;gas
gaseous_state:gas
gash:slash;cut slice wound
gasmask:gas_helmet
gasolen:gasolin petrol;gas
gasolin:petrol;fuel gas
gasolin_gage:gas_gaug petrol_gaug
gasolin_mileag:fuel_consumpt_rate
gasomet:gas_holder gas_meter
gasp:;intak
gastric:;belli stomach
gastroenter:stomach_flu
gastrointestin_disord:food_poison
gastrolobium:poison_bush
gastropod:;mollusk
gatehous:;hous
gatekeep:door_guard hall_porter porter
gateway:;entranc
gather:assembl collect collector;accumul conglomer garner
gaucheri:slip
gaud:;novelti
gaudi:cheap flash loud;banquet feast novelti
gaug:approxim estim standard_of_measur;guess judg standard
gaul:frog;french frenchman
gaunt:;wast
gauntlet:metal_glove;challeng glove
gaussian_shape:normal_curv
gautama:buddha
gauzi:transpar;sheer
gavag:forc_feed
gavel:;beetl
gay:homosexu sunni;brave cheer individu person somebodi someon soul sunshin
gay_woman:lesbian
gaze:;regard
gazett:;newspap paper
gazillion:billion million trillion
gazump:hook rob
gb:gilbert
gbit:;gb
gc:;rate
gcse:;grade level tier
gdp:gross_domest_product;valu
ge:;element semiconductor
gear:gear_wheel power_train;wheel
gear_wheel:gear
gearbox:gear_box gear_case
geartrain:gear power_train
geek:eccentr eccentr_person;perform
geezerhood:old_age year
geisha:;japanes woman
gel:;membran
gelatin:;treat
gelid:arctic chill ici
gelt:bread dough;scratch sugar
gem:treasur;art crystal jewel stone
gem_state:id idaho
gemin:;pair
gemini:twin;individu person somebodi someon soul
gemston:gem;stone
gen:;famili folk info inform name sept
gendarmeri:;polic
gender:sexual;femal male sex
gene:;genet sequenc
genealog:famili_tree;clan disciplin field kin subject tribe
general:;chief head idea induct thought
general_agent:insur_broker
general_assembl:legisl_bodi legislatur
general_headquart:command_post
general_practition:gp
general_secur_servic:shin_bet
general_store:trade_post
generalis:;induct
generalissimo:command_in_chief
generalist:renaiss_man
generat:product reproduct;apparatus author engin father mother person render setup yield
generic:;genus merchandis product wine
generos:;generous share
genesi:;begin father generat mother
genet:genet_scienc hereditari inherit transmit;biolog communic convey gene kin
genet_defect:hereditari_condit hereditari_diseas inherit_diseas inherit_disord
genet_diseas:hereditari_condit inherit_disord
genet_disord:hereditari_condit hereditari_diseas inherit_diseas
genet_scienc:genet
geneticist:;biolog genet
genev:geneva
genf:geneva
geni:;spirit
genial:;kind mental
genic:genet
genip:honey_berri spanish_lime spanish_lime_tree
genit:privat_part
genit_organ:privat_part
genitalia:privat_part
genius:einstein mastermind;ace brain brilliant champion intellectu intellig sensat star superstar wizard
genocid:race_murder;kill
genom:;genet order
genotyp:genet_constitut
genova:genoa
genr:write_style;form kind music_style sort style
gent:fellow;gentleman male
genteel:breed polit;cultiv
gentil:breed pagan;ethnic individu person somebodi someon soul
gentl_wind:breez;air
gentleman:;man
gentlewoman:dame ladi
gentri:;gentl
genu:human_knee knee knee_joint
genuin:authent legitimaci;actual
genus:;form generic kind sort
geograph:geographi;expert
geograph_area:geograph_region
geograph_expedit:explor
geograph_mile:mi
geograph_region:geograph_area
geographi:;geograph
geolog:;scientist
geolog_fault:fractur;break
geometr:;geometri
geophys:;geolog
georg_eliot:mari_ann_evan
georg_herman_ruth:sultan_of_swat
georg_orwel:eric_arthur_blair eric_blair
georgia:;ga georgian
georgia_bark:fever_tree
georgia_home_boy:easi_lay max;soap
georgian:;american georgia russian
germ:;develop evolv inspir seed sourc structur
german:;european
german_capit:berlin
german_democrat_republ:east_germani
germanium:ge
germin:develop evolv
gestat:pregnanc;pregnant
gesticul:gestur motion
gestur:motion sign;move movement
get:acquir;act deed develop
get_even:pay_back
get_togeth:meet
geta:patten
getaway:lam;acceler escap flight run
getup:outfit;rig
gewgaw:;novelti
ghana:gold_coast
ghanaian:;ghana
ghast:grim
ghetto:;life quarter
ghetto_blaster:boom_box
ghost:specter;author phantom shadow spirit spiritu touch trace writer
ghost_gum:white_ash
ghostlik:;spiritu
ghostwrit:ghost
ghq:command_post general_headquart
ghz:;rate
gi:gb gilbert
gia:arm_islam_group
giant:titan;anim beast creatur fauna heavyweight mammoth monster whale
giant_sequoia:big_tree
giant_sunflow:indian_potato
gibbos:bump swell;promin
gibbous:bump swell;promin
gibe:dig match shaft talli;agre slam
giddi:silli
gift:endow invest natur_endow talent;acquisit give
gig:lanc;implement
gigabit:;gb
gigabyt:;gb
gigant:mammoth;giant heavyweight monster whale
gigot:leg_of_lamb
gilbert:gb
gild:club gold golden guild lodg social_club societi;amber grand luxuri
gilt:gold golden;amber coat
gimcrack:cheap flash loud nonsens
gimcrackeri:nonsens
gimmick:catch;devic stuff tricki twist
gimpi:crippl game halt lame
gin:;liquor spirit trap
gin_mill:pub public_hous
ginep:honey_berri spanish_lime spanish_lime_tree
ginger:;herb spice
ginger_nut:;snap
gingerbread:;cake
gingeri:ginger
gingerroot:;ginger
gingersnap:ginger_nut ginger_snap;snap
gingiva:gum
ginmil:bar
ginzo:guinea
gip:con scam
gipsi:roma
gird:arm
girdl:;stay
girl:femal_child miss young_ladi young_woman;daughter femal girlfriend ladi_friend woman
girlfriend:ladi_friend;friend girl lover woman
giro:;check
gismo:;conveni
gist:essenc heart_and_soul substanc;burden cardin central core crucial effect essenti fundament import key mean meat
 signific substant sum
git:dirti_dog;rat
give:handsom;bounti contribut feed gift liber share
give_medic:;administr
give_up:surrend yield
giveaway:;disclos disclosur expos game_show gift reveal revel
giver:donor;present
gizmo:;conveni
glacial:ici;arctic frozen glacier
glacial_epoch:ice_age
glacial_period:ice_age
glad:sword_lili;happi
gladden:joy
gladdon:roast_beef_plant
glade:clear
gladiat:;boxer fighter
gladiola:glad sword_lili
gladiolus:glad sword_lili
gladston:;grip
glamor:glamour
glamour:glamor witch;beauti
glanc:glimps;look
gland:;organ
glare:cri;blaze public_eye rank spotlight
glass:;contain solid
glass_fibr:optic_fiber
glass_lizard:joint_snake
glasshous:greenhous nurseri
glasswork:glass_cutter
glaze:;candi glass polish shini top
glazer:glass_cutter;glass
glazier:glass_cutter
gleam:;flash glow lucent shine
glean:harvest reap
glee:;comic crow funni gay satisfact scream triumph
glen:;vale valley
glib:pat slick
glide:soar;coast fli flight move movement phone sail slew slide slip
glide_path:;approach
glide_slope:approach_path;approach
glimmer:;flash intim suggest
glimps:glanc;aspect look prospect scene view vista
glint:glanc spark;shine
glisten:shini;polish shine
glitch:bug;defect fault
glitter:;flash shine spark
glitz:;cheap flash loud
gloam:twilight
gloat:crow;triumph
glob:chunk
global:world worldwid;ball earth globe sphere
global_organiz:internat_organiz world_organiz
global_posit_system:gps
globalis:global
globe:earth;ball global world worldwid
globeflow:globe_flower
globetrott:world_travel
globos:global
globular:global
glockenspiel:orchestr_bell
glom:cop
gloom:gloomi;blue depress sober somber
gloomi:;blue depress dismal sad sorri
glori:;beauti brilliant glorious honor honour magnific
glorif:glori
gloriol:;glori
gloriosa:climb_lili glori_lili
glorious:magnific;brilliant glori
gloss:;account colour comment explan polish
glossa:tongu
glossari:;comment
glossi:polish shini slick slick_magazin;magazin photo photograph shine
glove:basebal_mitt mitt
glove_doll:hand_puppet
glow:;burn light
glower:moodi
glue:;cement gum
glum:moodi
glut:gorg;flood stuff
gluten:;protein
gm:gram
gmt:greenwich_mean_time greenwich_time universal_time ut
gnome:dwarf;fairi maxim
gnp:gross_nation_product;valu
go:departur exit hug_drug leav move pass spell tour travel;act adam becom death deed depart die expir offer part
 proceed quit shift start
go_away:departur leav
go_to_jerusalem:music_chair
goad:driven spur urg;needl
goal:destin;design doom end fate finish termin
goali:goalkeep goaltend
goalkeep:goali goaltend
goalless:scoreless
goaltend:goali goalkeep
goat:;butt victim
goat_god:pan
gob:dozen jack load lot old_salt pile score sea_dog tar ton
gobbler:tom_turkey;tom
god:deiti divin suprem_be;idol
god_almighti:creator divin lord maker
goddam:blame blast damn;bless
goddamn:blame blast damn;bless
goddess:;deiti god
godfath:;patron sponsor support
godforsaken:wast
godhead:creator divin lord maker
godlik:;divin
godsend:gold_rush;boom
goggl:;glass
goidel:gaelic
gold:amber golden;au yellow
gold_coast:ghana republ_of_ghana
gold_rush:;boom
goldbrick:con scam
golden:gold;amber fortun prosper
golden_ager:old_person senior_citizen
golden_fairi_lantern:yellow_globe_lili
golden_glow:doubl_gold
golden_seal:yellow_root
golden_state:ca california
goldens:golden_seal yellow_root
goldmin:gold_mine
goldthread:golden_thread
golem:robot
golf:;play
golf_player:golfer
golf_pro:profession_golfer
golfcart:golf_cart
golfer:golf_player;golf particip player
goliath:monster;giant mammoth
golosh:arctic
gomuti:sugar_palm
gondola:;boat car
gone:deceas depart;asleep
goner:;toast
gonzo:bizarr eccentr
goo:;matter mud muddi
goober:monkey_nut;peanut
good:sizabl;advantag benefici commod hefti honor moral qualiti respect ripe serious upright
good_book:bibl christian_bibl word_of_god
good_day:bye goodby so_long
good_deal:batch lot mass mint mountain pile plenti raft slew spate stack;flock
good_luck:;break happi_chanc
good_manner:;courtesi
good_sens:mother_wit
good_shepherd:christ jesus jesus_christ
good_stori:funni funni_remark
good_will:goodwil;grace
good_word:recommend
goodbi:bye good_day goodby so_long
goodby:bye good_day so_long;farewel
goodi:treat;nutrit
goodish:sizabl;hefti respect
goodman:king_of_swing
goodwil:good_will;grace
goof:goos sin
goofbal:goos
goofi:silli;goos
goon:hood punk tough
goop:easi_lay georgia_home_boy max;soap
goos:;fool foolish sap silli sin
goos_egg:noth zero zip
goosebump:goos_bump goos_skin
gooseflesh:goos_bump goos_skin
gooselik:foolish
goosey:foolish
goosi:foolish
gop:republican_parti;parti
gore:;blood bloodsh
gorg:;notch pass stuff
gori:;carnag massacr slaughter
gormand:gorg;stuff
gormandis:gorg;stuff
gospel:;church_doctrin evangel religi_doctrin truth
gossam:transpar;sheer
gossip:chat jaw small_talk;comment
gossipmong:;gossip
goth:;peasant savag
gothic:black_letter;mediev
goug:nick;dent rack rout
gourmand:gorg;stuff
govern:administr author govern_activ govern_bodi organiz regim regul;administ bodi brass coordin engin establish form
 mastermind order person polit polit_scienc rule
govern_account_offic:gao
govern_activ:govern
govern_agenc:bureau offic
govern_bodi:administr govern organiz;brass establish
govern_man:fbi_agent
govern_note:bank_bill greenback;bill
governor:;control govern gubernatori order politician regul rule
governorship:;berth governor post
gown:;dress universiti
gp:;doc doctor md physician
gpa:grade_point_averag;standard
gpo:govern_print_offic;agenc bureau offic
gps:global_posit_system
grab:snap;catch touch
grace:deck eleg;good_will goodwil refin state
graci:allen
gracil:grace
gracious:;goodwil grace
grad:graduat;grade scholar student
gradat:graduat
gradatori:graduat
grade:class level rank rate tier;build construct gather mark order place score
grade_insignia:chevron stripe
grader:;critic grade place rank rate
gradient:slope;chang
gradual:;grade
graduat:;complet scholar student
graduat_tabl:order_seri scale scale_of_measur
graffiti:;decor
graffito:graffiti
graft:briberi transplant;bribe buy corrupt feloni
graham:;whole_meal_flour whole_wheat_flour
grail:;aim object
grain:cereal;atom gritti molecul particl
grain_alcohol:ethanol
grain_of_paradis:guinea_pepper
grainfield:grain_field
graini:gritti;grain
gram:gm
graminacea:grass_famili
graminea:grass_famili
gramm:gm gram
grammat:;grammar
gramp:grandfath
grampus:killer_whale sea_wolf;killer
gran:grandmoth nan
gran_casa:bass_drum
gran_santiago:capit_of_chile
granari:garner
grand:august import one_thousand thousand;digniti fantast heroic lord luxuri nobl piano terrif tremend wonder yard
grand_canyon_state:arizona
grand_turk:sultan
grandad:grandfath
grandchild:;offspr
granddad:grandfath
granddaddi:grandfath
grandeur:nobil;brilliant distinguish elev fantast glorious grand impos larg magnific nobl superb terrif tremend wonder
grandiloqu:rhetor tall
grandios:rhetor
grandma:grandmoth nan
grandmast:;particip player
grandmoth:nan
grandpa:grandfath
grandstand:cover_stand;audienc
grang:;farm
granger:farmer;creator farm
granit:flint
granit_state:new_hampshir
granni:grandmoth nan
grant:award;accord aid alloc allow assign conced
grant_immun:;exempt
granul:;grain
granular:gritti;grain
granulos:gritti
grapefruit:;citrus
grapeshot:;grape
grapevin:grape pipelin word_of_mouth;comment gossip
graph:;chart graphic
graphem:graphic_symbol
graphic:artwork;art artist graph icon imag pictur
graphic_record:graph
graphit:black_lead;carbon
grappl:cope grip wrestl;contend deal manag struggl tool
grappler:wrestler
grasp:appreci hold savvi seiz take_hold;capabl clutch compass greed grip rang reach understand
graspabl:understand
grass_widow:divorc_man
grassfir:prairi_fire
grasshopp:;cocktail
grassi:;grass
grassland:;parcel tract
grate:;framework nois
grati:;free
gratif:satisfact;satisfi
gratifi:satisfi
gratitud:;feel
gratuit:;free
gratuiti:tip
grave:danger graviti sculptur sober solemn tomb;death demis die place serious sever spot
gravel:bother crush_rock devil;puzzl rock stone
graven:inscrib
graveyard:burial_ground burial_site cemeteri memori_park;site
gravi:;boom gold_rush juic sauc
gravi_holder:boat
gravi_train:easi_money
gravimet:graviti_meter
gravit:graviti
gravit_attract:graviti
gravit_forc:graviti
gravita:digniti
graviti:;attract grave serious sober solemn somber
gray:grey;cloth wear
gray_matter:grey_substanc
gray_substanc:grey_matter
graybeard:old_man
grayish:gray grey
graze:;crop eat feed scratch touch
greas:dirt soil;dirti nasti oil
greas_monkey:automobil_mechan mechan
greasebal:guinea
greasi:;oil
great:;ampl blanket broad celebr crack enorm extens fame famous grand hefti heroic huge immens import keen notabl note
 outstand renown respect sizabl smash success tremend vast wide winner
great_britain:uk unit_kingdom
great_common:bryan william_jen_bryan
great_deal:batch lot mass mint mountain pile plenti raft slew spate stack;flock
great_divid_rang:eastern_highland
great_elector:frederick_william
great_lake_state:michigan
great_white_way:broadway
greater_london:british_capit
greatest:sterl;elev height peak summit
grecian:greek
greed:;desir
greedi:avid;greed seiz
greek:;european
greek_capit:athen
greek_fret:key_pattern
green:common park;parcel tract veget
green_dougla_fir:oregon_pine
green_goddess:mari_jane;weed
green_good:garden_truck produc
green_groceri:garden_truck produc
green_mountain_state:vermont
greenback:bank_bill bank_note feder_reserv_note govern_note;bill
greeneri:;green leaf
greenhorn:rooki
greenhous:nurseri;build
greenish:green
greenmarket:green_market
greensward:turf
greenway:;belt
greenwich_mean_time:gmt ut
greenwich_time:gmt ut
greenwood:;forest timber woodland
greet:;recognis salut
gregorian:;gregori
grenad:;bomb
grey:gray
grey_matter:gray_substanc
grey_substanc:gray_matter
greyback:johnni rebel
greybeard:old_man
greyhound:;racer
greyish:gray grey
grid:power_system;facil form instal pattern
griddlecak:hot_cake
gridiron:footbal_field
grief:;sorrow
griev:mourn sorrow
grievanc:;alleg bitter resent
grievous:danger grave;serious sever
grievous_bodili_harm:easi_lay georgia_home_boy max;soap
griffon:griffin
grill:;cook framework restaur wicket
grillroom:grill
grillwork:grill
grim:hardship relentless sever stern
grime:dirt dirti soil
grin:smile
grind:crunch;atom bone degre dig drum labor labour level molecul nois particl scholar
grinder:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub submarin submarin_sandwich torpedo wedg;bomber
 crunch mill sandwich tooth
grip:clutch fascin handl hold;clinch grasp palm seiz traction travel_bag
gripe:beef;crab kick
gripp:flu influenza
grisli:grim
grist:;cereal grain
grit:backbon;game gritti sand sandston spirit
gritti:game;backbon grain heart nerv sand spirit
grizzli:gray grey
grocer:;merchant
groceri:food_market;market marketplac mart
groceri_store:food_market;market
groin:;area edg region
grok:grasp savvi;compass
grommet:loop
gronland:greenland
groom:train;activ apparel coach cover curri dress educ garment hand particip
groov:;channel impress imprint routin
groovi:crack smash;great keen
grope:fumbl
gross:receipt revenu;amount sum
gross_domest_product:gdp
gross_profit:;margin
gross_revenu:sale
grotesqu:fantast;art freak joke monster trick
grotto:;cave
grouchi:cross
groucho:julius_marx;marx
ground:anchor dri_land evid reason yard;appar base basi caus conclud down earth educ field foot found foundat inform
 land object patent plain prove shore strand testifi
ground_almond:rush_nut
ground_beef:hamburg
ground_fir:princess_pine
ground_forc:armi regular_armi
ground_ivi:runaway_robin
ground_level:first_floor
ground_pine:christma_green
ground_substanc:;matrix
ground_tackl:anchor
groundbal:ground_ball
groundberri:mountain_tea
groundbreak:innov pioneer;ceremoni concept creat found institut introduc invent
groundcov:ground_cover
grounder:ground_ball;hit hop skip strike
groundfish:bottom_fish
groundless:idl
groundnut:indian_potato potato_bean wild_bean;monkey_nut peanut
groundsheet:ground_cloth
groundwat_level:water_tabl
groundwork:base basi cornerston;assumpt found foundat
group:radic;activ
group_discuss:;confer
grous:beef;crab
grove:;forest garden plantat wood
grow:growth;acquir age develop development matur product
grower:raiser;agricultur farm farmer grow
grown:adult
grownup:adult grown
growth:grow;acquir age develop development evolut increas matur
growth_regul:plant_hormon
groyn:;groin
groznyy:grozni
grub:chow chuck eat
grudg:;bitter resent
gruel:punish;labor labour
gruell:punish;labor labour
gruesom:grim
gruff:;crust
grumbl:;complaint nois
grummet:loop
grumpi:cross;crab
grung:dirt soil;dirti nasti
grunter:pig
gruntl:gentl
grus:;crane
gryphon:griffin
gsa:general_servic_administr
gsr:electr_skin_respons
gu:guam
guangzhou:canton
guar:cluster_bean
guarante:assur ensur;pledg secur undertak warrant
guaranti:;collater guarante
guarantor:;guarante patron sponsor support warrant
guard:ward;defend guardian lineman safeti safeti_devic
guard_dog:watchdog
guardian:defend;champion guard keep protect shield
guardianship:keep;appoint care defend duti guardian handl manag oblig protect respons
guardrail:safeti_rail
guatemala:;guatemalan
guatemalan:;guatemala
gubernatori:;governor
guerilla:guerrilla insurg irregular;warrior
guerrilla:insurg irregular;warrior
guess:hazard imagin specul suppos think ventur;approxim estim gaug hypothesi idea judg opinion pretend say suspect
guesswork:guess
guest:;client invit visitor
guesthous:;hous
guestwork:guest_worker
guffaw:belli_laugh
guggl:bubbl
gui:;interfac
guid:direct lead maneuv steer;conduct engin escort leader mastermind organiz point take usher
guid_light:notabl
guidanc:counsel steer;advis content direct guid manag maneuv messag point
guidebook:;guid
guidelin:road_map;counsel direct guidanc line plan program rule_of_thumb
guidepost:rule_of_thumb
guideword:guid_word
guil:;slick tricki
guild:club lodg social_club societi;associ
guileless:;transpar
guilt:guilti_conscienc;condit guilti status
guilt_feel:guilti_conscienc
guilt_trip:guilti_conscienc
guilti:guilt
guilti_conscienc:guilt guilt_feel guilt_trip
guiltless:innoc
guinea:;coin italian
guinea_gold:red_brass
guinea_pepper:grain_of_paradis
guinean:;african guinea
guis:pretext
guitar:;guitarist
guitar_player:guitarist
guitarist:guitar_player;guitar musician player
gujarati:;indian sanskrit
gujerat:gujarat
gulch:;gorg
gulf:;water
gull:cod fall_guy fool soft_touch;absorb victim
gullet:;gorg
gulli:;vale valley
gum:;sweet
gum_elast:india_rubber natur_rubber rubber
gumption:backbon common_sens good_sens hors_sens mother_wit;sand sens
gumptious:energet
gumsho:arctic dick
gumwe:gum_plant
gun:artilleri heavi_weapon ordnanc;arm gunman hit_man torpedo weapon
gun_for_hire:gunman hit_man torpedo
gunboat:;boat
gunboat_diplomaci:power_polit
gunfight:shootout;combat fight scrap
gunfir:gunshot;shoot shot
gunlock:fire_mechan
gunman:gun_for_hire hire_gun hit_man torpedo;gun murder shoot shooter
gunnel:gun_rest
gunner:;cannon gun man
gunneri:;arm weaponri
gunplay:shootout
gunpowd:powder;explos
gunshot:gunfir;shoot shot
gunsling:gun_for_hire gunman hire_gun hit_man torpedo;gun
gunstock:;stock
gunwal:gun_rest
guomindang:kuomintang
guppi:rainbow_fish
gurgl:bubbl
gurkha:;nepales nepali soldier
gush:pour;express flow flush jet reflect
gust:;blast blow drift float wind
gustat:sens_of_tast
gusti:;blast
gusto:;enjoy enthusiasm
gut:backbon;channel game gritti sand spirit
gutsi:;backbon sand
gutter:;channel toilet
guttl:pig
guy:cat roast;man
guzzl:;drink
gym:gymnasium
gymnasium:gym middl_school secondari_school;school
gymnast:athlet;sport
gynecolog:;medicin specialist
gyp:con con_game confid_game confid_trick scam;sting
gypsi:roma;indian jack
gypsum:;miner
gyrat:spin spiral;revolut rotat
ha:hour_angl
haart:drug_cocktail
haberdasheri:cloth_store
habili:articl_of_cloth cloth dress wear
habilit:apparel dress garment
habit:home;accustom custom customari habitat hous live lodg tradit usag
habitat:home_ground;environ surround
habitu:accustom addict customari depend fixtur regular;custom habit usag
habitus:build
habsburg:;dynasti royalti
hacek:;wedg
hachur:hatch
hacienda:;acr estat hous
hack:machin_politician;dig labor labour pol politician
hacker:;golfer terrorist
hackney:stock tire;carriag
hacksaw:metal_saw
hade:aid underworld;hell
hadith:;custom path tradit
hadrian:adrian
haematocrit:pack_cell_volum
haemorrhag:bleed
haemorrhoid:pile
hag:;witch
haggard:drawn worn;wast
haggl:wrangl;bargain brawl
hagiographa:write
hail:acclaim herald;downfal object precipit
hair_grass:needl_rush needl_spike_rush slender_spike_rush
hairbal:hair_ball
haircar:hair_care
hairdo:hair_style
hairdress:hair_care hair_oil;fashion manner mode style trend vogu way
hairgrip:bobbi_pin
hairi:hair
hairpiec:fals_hair
hairsbreadth:hair
hairstyl:hair_style;hair
hairtail:frost_fish
haiti:;haitian
haitian:;haiti
haj:;pilgrimag
hajj:;pilgrimag
hakeem:hakim;doc doctor md moslem muslim physician
hakim:;doc doctor md moslem muslim physician ruler
hakka:;chines
halal:;meat
halcyon:golden;prosper
hale:cart drag forc haul pressur;squeez whole
half:;divis
halftim:;paus suspens
halfway:center middl midway;centr
halit:rock_salt
hall:lobbi;corridor dormitori room student_resid
hall_porter:door_guard
hallmark:trademark;allow appropri characterist mark marker reserv
hallow:;sacr
halloween:;day
hallux:big_toe great_toe
hallway:hall;corridor
halo:anchor_ring ring;glori
halt:arrest crippl game lame stay stop stoppag;block ceas check conclus end freez quit staunch stem
halter:;rope
hama:islam_resist_movement
hamadryad:king_cobra
hamburg:burger ground_beef;beef sandwich
hamburg_steak:beef_patti
hamilton:ami_lyon
hamlet:crossroad;communiti villag
hammer:forg;blow pound ram
hammock:mound
hamper:;basket bound handicap limit restrict
han:;dynasti
hand:hire_man man manpow mitt work_forc workforc;custodi forc jack keep personnel script
hand_brake:;emergenc
hand_clap:applaus
hand_puppet:glove_doll
handbag:purs;bag contain
handbal:;ball
handbasket:basket
handbil:circular
handbook:;refer
handcart:cart
handclasp:;shake
handel:;music
handgrip:grip handl
handgun:pistol shoot_iron side_arm
handi:avail
handicap:disabl invalid;advantag deterr person
handl:grip manag manipul treat;care deal palm touch treatment
handler:anim_trainer;agent care coach handl manag trainer
handlin:hand_line
handmaid:servant
handmaiden:servant
handout:press_releas;releas
handov:;deliv
handsaw:hand_saw
handset:french_telephon;phone telephon
handshak:;shake
handsom:give good_look;bounti liber
handstamp:rubber_stamp
handwear:hand_wear
handwrit:script;hand write
hang:;bent decor endow execut fit gift talent
hangar:repair_shed;construct structur
hangbird:baltimor_bird
hangdog:guilti
hanger:;hang worker
hangout:resort;area frequent repair
hangov:;discomfort offici
hanker:long yen
hannov:hanov
hannukah:feast_of_dedic feast_of_light festiv_of_light
hanoi:capit_of_vietnam
hanov:;dynasti royalti
hanukah:feast_of_dedic feast_of_light festiv_of_light
hanukkah:feast_of_dedic feast_of_light festiv_of_light
hap:happen occur;accid
hapless:miser poor;miseri piti ruth shame
happen:natur_event occur occurr;event
happenst:coincid
happi:;feel glad unhappi
happi_chanc:break;good_luck
har:tackl;rein
harar:capit_of_zimbabw salisburi
harass:harri plagu;provok
harbing:herald predecessor;announc indic precursor
harbor:harbour haven nurs;asylum entertain port refug sanctuari shield
harbour:harbor haven;asylum entertain nurs port refug sanctuari shield
hard:difficult;consist difficulti knockout qualiti sever soft
hard_currenc:cash
hard_disc:fix_disk
hard_drink:liquor spirit
hard_hat:construct_worker
hard_knock:hardship
hard_liquor:spirit strong_drink
hard_worker:slave
hardbal:;attitud basebal
hardcov:;book volum
harden:temper;action cure season treat
hardhead:practic;pragmat
hardi:dare;brave valid
hardihood:dare
hardinggrass:hard_grass
hardlin:;conserv
hardship:sever;advers difficulti grim relentless stern terribl wick
hardtack:pilot_bread
hardwar:;arm weaponri
hardwood:;wood
hardwork:;industri
hare:;rabbit
hare_and_hound:paper_chase
harebrain:insan;mad
harlot:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
harlotri:prostitut
harm:damag hurt injuri trauma;chang modif traumat wound
harmon:accord concord;agre qualiti tone
harmoni:;accord agre concord correspond music
harmonica:mouth_organ;harper
harmonis:accord concord;agre
harmonium:reed_organ
harp:;harper mouth_organ
harper:;musician player
harpist:harper
harpo:arthur_marx marx
harri:harass plagu;provok
harri_hotspur:perci sir_henri_perci
harrier:;attack harri plagu provok
harrisburg:capit_of_pennsylvania
harrow:disk;tortur
harsh:;cruelti sever
hartford:capit_of_connecticut
harvest:crop harvest_home reap;clip consequ effect event gather outcom output result yield
hash:;dish
hassl:bother harri plagu troubl;combat disturb fight provok scrap
hassock:;ottoman
hast:hurri rush;move movement race speed zip
hasten:hurri race rush speed
hasti:hurri
hat:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock function lid offic
 role
hatch:;birth
hatchback:;auto automobil car
hatchet:;arm weapon
hatchet_job:defam
hate:hatr mean;emot
hatr:hate;emot
hatrack:coat_rack
haul:cart catch drag hale;draw pull ship transport truck
haulag:haul
haunt:ghost obsess persist resort;area frequent repair
haut_coutur:high_fashion high_style
havana:capit_of_cuba cuban_capit
haven:harbor harbour oasi;port shelter
haversack:back_pack
haw:;bush
hawaii:hi;hawaiian
hawaiian:;american hawaii hi
hawaiian_capit:honolulu
hawk:;market sell
hawker:;falcon hawk hunter seller vendor
hawkey_state:iowa
hawkish:milit
hawkmoth:hawk_moth
hawkshaw:dick
hawkyn:hawkin sir_john_hawkin
hawthorn:;bush
hayastan:armenia republ_of_armenia
haydn:;music
haymak:knockout_punch ko_punch sunday_punch
hayrick:rick
hayse:yahoo
haystack:rick
hayti:haiti
haywir:bat nut;crack wrong
hazard:adventur chanc fortun guess jeopard jeopardi luck risk riski stake ventur;danger endang gambl menac phenomenon
 pretend threaten
haze:;cloud confus fog fuzzi obscur
hazel:;tree wood
hazelwood:sweet_gum;red_gum
hazi:fuzzi;fog
hdtv:;televis tv video
head:bear header;aim brain chief direct guid lead maneuv mind point steer top_dog way
head_ach:headach
head_cover:veil
head_game:;illus
head_teacher:princip school_princip
headach:worri;concern interest occupi
headcount:head_count
headdress:;cloth wear
header:head;beam cope
headgear:;cloth wear
headi:wise;rash reckless wisdom
headland:;elev
headlin:;head header perform star
headlong:;hurri
headman:tribal_chief;chief
headmast:;princip
headphon:;phone
headquart:central_offic home_base home_offic main_offic;offic
headrest:head_restraint
headroom:clearanc
headset:;receiv
headway:clearanc;advanc guid head lead maneuv point progress room steer
headword:head_word
heal:mend recov therapeut;activ cure remedi
healer:therapist;cure expert heal therapi
health:;condit healthi status upbeat welfar well
health_care:healthcar
health_check:medic medic_exam medic_examin
health_club:;spa
health_facil:medic_build
health_profession:primari_care_provid
healthcar:health_care;aid attent care
healthcar_facil:medic_build
healthi:good_health;health intellig sound
heap:batch dozen good_deal great_deal load lot mass mint mountain pile plenti raft score slew spate stack ton;accumul
 ampl bus collect conglomer deal flock gather jam mob mound ram
hear:discov learn;audienc chanc listen opportun proceed
hear_aid:ear_trumpet
hearer:auditor
hearsay:rumor;comment gossip
heart:black_maria pump;center centr eye middl nerv suspicion
heart_and_soul:essenc substanc;core meat sum
heart_of_dixi:al alabama
heart_rate:;puls
heartach:grief;sorrow
heartbeat:beat instant new_york_minut puls split_second;bit minut mo moment pound second
heartbreak:grief;sorrow
heartbroken:;grief
hearten:cheer
heartfelt:earnest;dear serious
hearth:;home nich recess
hearti:satisfi;affect squar substanti
heartland:;region
heartseas:;peac peac_of_mind
heat:high_temperatur warm;energi hot passion temperatur wake warmth
heater:fastbal warmer;bullet devic heat pitch warm
heath:;bush wast
heathen:ethnic pagan pagan_religion
heathenish:ethnic pagan
heather:ling;color heath
heathland:heath
heav:broken_wind;surg
heaven:eden paradis promis_land vault_of_heaven;region surfac
heavi:;actor charact persona player role weight
heavi_weapon:artilleri gun ordnanc
heavyset:compact
heavyweight:;boxer giant whale wrestler
hebdomad:week
hebdomadari:week
hebraic:hebrew
hebraism:jewish_religion judaism
hebrew:jew;individu jewish person somebodi someon soul
hebrid:western_isl western_island
hedg:parri skirt;dodg duck evas fenc protect secur
hedg_pink:bounc_bet
hedgefund:hedg_fund
hedgerow:hedg
hedonist:;pagan
heed:care pay_attent regard;attend attent listen mind thought
heedless:reckless
heel:;bottom dog
hefa:haifa
heft:;hefti massiv monument muscular power respect sizabl
hefti:;muscular power respect sizabl
hegira:exodus
height:elev summit;altitud degre dimens exceed greatest high level low peak place promot spot stage statur sterl tall
 top upgrad
heighten:;enhanc
heir:;offspr receiv recipi succeed successor
heiress:;heir
heirloom:;belong heritag hold inherit properti
heist:arm_robberi;robberi
hejira:exodus
helen_will:moodi
helena:capit_of_montana
helianthemum:sun_rose
helic:spiral
helium:;element
helix:spiral;construct curv loop structur
hell:blaze snake_pit the_pit;pit region troubl underworld
hell_dust:nose_drop;thunder
hell_on_earth:snake_pit the_pit
hellen:greek;classic
hellen_languag:greek
hellen_republ:greec
heller:;devil
hellfir:red_region
hellhol:hell hell_on_earth snake_pit the_pit
hellion:;devil
hello:hi;greet
helm:;lead leadership
helmetflow:;helmet_flower
help:aid assist serv;activ attend facilit support worker
helpdesk:help_desk
helper:assist help;aid support worker
helpless:weak
helsingfor:capit_of_finland finnish_capit helsinki
helsinki:capit_of_finland finnish_capit
hematocrit:pack_cell_volum
hemicrania:sick_headach
hemipteran:;bug
hemipteron:;bug
hemodialyz:artifici_kidney
hemofil:factor_viii
hemorrhag:bleed;harm hurt injuri trauma
hemorrhoid:pile
hemp:cannabi;bush
hen:;bird chicken
hen_harrier:marsh_hawk
hen_yard:chicken_run
henchman:confeder partner_in_crime
henpeck:domin
hep:hip
heptad:seven vii
hera:here
heracl:hercul
herakl:hercul
herald:acclaim hail predecessor;announc courier indic messeng precursor trumpet
heraldri:;emblem inquiri research
herb_of_grace:rue
herbac_plant:herb
herbal:herb_tea;herb tea
herbal_therapi:botan_medicin
herbalist:herb_doctor
herbicid:weed_killer;chemic
herd:crowd
here:;locat
here_and_now:present_moment;moment
hereaft:futur time_to_come
hered:genet_endow
hereditari:ancestr genet inherit transmit;ancestor communic convey kin
hereditari_condit:genet_defect genet_diseas genet_disord inherit_diseas inherit_disord
hereditari_diseas:genet_defect genet_disord inherit_disord
hereditari_pattern:;inherit
hereford:;beef
heresi:;dissid orient
heret:dissid;contest
heritag:;attribut inherit
heritor:heir
hermit:solitari;lone withdrawn
hermitag:;home
hero:;champion charact fighter heroic leader persona role
hero_sandwich:poor_boy sub submarin torpedo wedg;bomber
heroic:epic;act grand perform play
heroic_poem:epic
heroic_tale:adventur_stori
heroin:;charact persona role woman
heroism:;braveri courag
heron:hero_of_alexandria;hero
herr:;man
herrenvolk:master_race
hertz:cycl_per_second;cycl rate
hesit:paus reluct;falter
hesperus:evening_star
hessian:wellington_boot;wellington
het:heat
heterodox:dissid
heterosexu:straight straight_person;individu person sex somebodi someon soul
heterosexu_person:straight
hevea:rubber_tree
hex:glamour witch;charm curs damn spell
hexad:captain_hick six vi
heyday:flush peak prime;affluent flower load period wealthi
hezbollah:islam_jihad parti_of_god revolutionari_justic_organiz
hf:high_frequenc
hg:mercuri
hi:hawaii hello;greet hawaiian
hiatus:;break suspend suspens
hibernia:ireland
hick:yahoo
hickey:love_bite
hickori:;wood
hidden:conceal;obscur
hide:conceal fell;activ privaci secreci skin veil
hideaway:den
hideous:horrif outrag;revolt scandal
hideout:den;hide
hie:race rush speed
hierarch:high_priest;hierarchi
hierarchi:power_structur;organiz seri
hieronymus:jerom saint_jerom
high:;degre emin height level soar tower
high_command:suprem_headquart
high_hat:;beaver
high_noon:midday
high_sea:internat_water
high_societi:bon_ton smart_set
high_spot:highlight
high_temperatur:heat
highborn:titl
highchair:feed_chair
higher_rank:senior_status
highjack:hijack pirat road_agent
highland:;elev soldier
highlif:high_life
highlight:high_spot spotlight;detail item particular
highroad:trunk_road
highschool:high_school senior_high senior_high_school
highwat:high_tide high_water
highway:main_road;road rout
highwayman:road_agent
hijack:pirat road_agent;crime crimin offens outlaw robberi
hike:boost cost_increas;increas rais salari_increas wage_increas walk
hilari:;scream
hildebrand:gregori_vii
hill:;construct elev mound mountain structur
hilli:mountain;hill mount
hillock:mound
hillsid:;slope
hilltop:;crest peak summit top
himalaya:;himalayan
hind:back
hind_end:behind seat;bottom butt rear stern tail
hinder:back block blockad deterr prevent;handicap interfer
hindi:hindu;sanskrit
hindoo:hindi hindu
hindquart:behind rear_end seat;bottom butt rear stern tail tail_end
hindranc:deterr prevent;block blockad deter difficulti discourag handicap interfer obstruct
hindsight:;savvi understand
hindu:hindi;asian
hinduism:;faith religion
hindustani:hindu
hing:flexibl_joint
hint:clue suggest;breath indic intim pinch proposit trace
hinterland:back_countri;countri
hippi:flower_child flower_person;reformist
hippo:river_hors
hippopotamus:river_hors
hipster:flower_child flower_person
hire:charter employ leas;act deed employe engag rent
hire_gun:gunman hit_man torpedo
hire_man:hand
hirer:boss
hirsut:hair
hispan:latino spanish_american;american
hispaniola:haiti
hiss:boo bronx_cheer;bird call cod cri nois outcri shout
histor:;account chronicl histori stori
histor_period:age
histori:account celebr chronicl;histor past record stori
historian:;scholar student
historiograph:historian
historiographi:;historian literatur write
histrion:actor role_player theatric theatric_perform;player
hit:strike;attain collis effort exploit feat gain reach score shoot talli touch
hit_man:gun_for_hire gunman hire_gun torpedo;gun
hitch:arrest duti_tour halt stay stoppag tour_of_duti;buck check draft jerk period stop thumb tour
hitchhik:thumb
hitless:scoreless
hitman:gun_for_hire gunman hire_gun hit_man torpedo;gun murder shoot
hitter:batsman batter;bat hit slug strike striker
hive:;rash
hizballah:hezbollah islam_jihad parti_of_god revolutionari_justic_organiz
hizbollah:hezbollah islam_jihad parti_of_god revolutionari_justic_organiz
hizbullah:hezbollah islam_jihad parti_of_god revolutionari_justic_organiz
hmo:health_mainten_organiz
hmong:;asian tongu
hnd:higher_nation_diploma
ho:;metal
hoagi:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub submarin submarin_sandwich torpedo wedg;bomber
hoar:frost gray grey
hoard:accumul billboard cach collect;fund sign store
hoarfrost:frost
hoari:gray grey;rusti
hoax:;cod fool fraud fraudul
hobbi:;pursuit sidelin toy
hobbyhors:hobbi
hock:rhine_wine;joint
hodgepodg:odd_and_end
hog:;lamb pig
hog_cranberri:mountain_box sand_berri
hogg:;lamb
hokey:artifici
hokkianes:min min_dialect taiwanes
hokum:nonsens
hold:appreci belong clutch grasp grip keep maintain properti;clinch compass delay ownership possess postpon retain
 savvi seiz time_lag understand wait
holder:;owner support
holdfast:fix
holdout:;bargain negoti resist withstand
holdup:arm_robberi delay
hole:;gap open
holi:;place qualiti spot
holi_day:religi_holiday
holi_father:bishop_of_rome cathol_pope pontiff pope roman_cathol_pope vicar_of_christ
holi_joe:militari_chaplain sky_pilot
holi_land:palestin
holi_man:angel saint
holi_person:angel saint
holi_scriptur:bibl christian_bibl good_book word_of_god
holi_writ:bibl christian_bibl good_book word_of_god
holiday:vacat;day leisur
holidaymak:tourist
holla:roar
holland:dutchman geneva netherland the_netherland
holland_gin:geneva
holler:cri hollow roar scream shout;beef call crab
hollo:roar;call cri scream shout
holloa:roar
hollow:;empti vale valley
hollygrap:mountain_grape oregon_grape oregon_holli_grape
hollywood:;feel flavor look smell spirit tone
holm_tree:evergreen_oak
holmium:ho
holocaust:final_solut;destruct
holocen:recent
holograph:manuscript
holonym:whole_name
holotyp:type_specimen
homag:;court respect woo
hombr:cat guy
homburg:felt_hat
home:;hous interior internal live lodg plate resid
home_base:central_offic headquart main_offic plate
home_ec:domest_scienc household_art
home_econom:domest_scienc household_art
home_ground:habitat
home_loan:equiti_credit_line
home_offic:headquart
home_reserv:nation_guard
home_run:homer
homecom:;arriv reunif reunion
homeland:countri_of_origin mother_countri motherland nativ_land;countri
homeless:;condit poor status unfortun
homemak:;wife
homeown:household;famili owner
homepag:home_page
homer:home_run;safeti
homeroom:home_room
homestead:;acr estat land
hometown:;town
homework:prep;train
homicid:;kill
homili:;discours preach sermon
homo:gay homosexu human human_be;individu man person somebodi someon soul
homo_sapien_sapien:modern_man
homoerotic:homosexu
homophil:gay homosexu
homophobia:;bias prejudic
homosexu:gay;individu person sex somebodi someon soul
honcho:boss chief foreman
hone:perfect
honest:honesti honor;reliabl
honesti:money_plant silver_dollar;corrupt herb honest honor reliabl squar
honey:belov dear;darl love lover sweet
honey_berri:spanish_lime spanish_lime_tree
honey_oil:super_acid
honeybel:honey_bell
honeycomb:pit
honeyflow:mountain_devil
honeymoon:;holiday period vacat
honeysuckl:;meet_hous
honk:;cat chuck sick
honker:;canada_goos canadian_goos
honki:;white
honkytonk:dive
honolulu:capit_of_hawaii hawaiian_capit
honor:award honest honour prestigi respect reward;complianc ethic good honesti honorari prestig stand symbol
honorari:;award honor honour
honorari_societi:academi
honour:award honor respect reward;degre ethic honorari moral stand symbol
hood:punk tough;cover crimin outlaw
hoodlum:hood punk tough
hoodwink:snow
hooey:stuff_and_nonsens;stuff
hoof:foot step_danc
hook:rob;addict curv depend hand lure mitt
hookah:water_pipe
hooker:;street_girl
hooklik:;hook
hooknos:roman_nose
hooligan:;destruct tough
hoop:basketbal basketbal_game;basket ring skeleton wicket
hoopla:hype;packag plug promot public
hoot:boo bronx_cheer;bird call cod cri damn outcri red_cent shout
hooter:automobil_horn car_horn motor_horn;bird_of_night
hoover:vacuum
hop:;jump skip
hope:desir promis;anticip aspir feel trust
hopeh:hebei hebei_provinc
hopei:hebei hebei_provinc
hopeless:;despair
hopper:;hop jumper skip
hord:host;communiti drove legion
hordeolum:eye_infect
horizon:;compass orbit rang reach scope
horizont:;orient
horn_of_africa:somali_peninsula
horni:hot_pant randi
hornswoggl:con scam
horrend:aw dire fear frighten horrif terribl
horribl:;ugli
horrid:horrif outrag
horrif:aw dire fear frighten outrag terribl;scandal
horrifi:alarm dismay horribl;ugli
horripil:goos_bump goos_skin
horror:;alarm dismay fear
hors:;buck cavalri
hors_barn:stabl stall
hors_opera:western
hors_parsley:alexand
hors_sens:mother_wit
horseback:;ridg
horseback_rider:equestrian
horsebean:broad_bean
horsefli:hors_fli
horseman:equestrian;rider
horsemint:lemon_mint
horsepow:hp
horseradish:red_cole
horseshit:irish_bull;bull
horsesho:;shoe
horsewe:stone_root
horst:;crust
hortensia:doubl_gold golden_glow
horticultur:garden;agricultur farm
hose:;garment
hospic:;hous lodg
hospit:;condit hospit_care period status welcom
hospit_attend:order
hospitalis:hospit_care
host:;adult legion master_of_ceremoni
hostag:;captiv prison
hostel:hotel_manag inn student_lodg;hotel hous lodg
hostelri:inn
hostess:;host
hostil:ill_will;aggress combat milit oppon state troop war
hot:heat high_temperatur hot_pant rage;temperatur
hot_air:empti_talk empti_word;rhetor
hot_chocol:cocoa
hot_dog:;frank
hot_flash:;flush
hot_pad:tabl_mat
hot_seat:death_chair electr_chair;chair
hotb:;bed situat
hotcak:hot_cake
hotchpotch:odd_and_end
hotdog:hot_dog red_hot;frank
hotel:;build
hotel_detect:hous_dick
hoteli:hotel_manag
hotelkeep:hotel_manag
hotelman:hotel_manag
hotfoot:race rush speed
hothous:indoor_garden;conservatori
hotplat:hot_plate
hotpot:hot_pot
hotshot:sensat star superstar wizard;ace champion genius
hotspot:hot_spot;point
hotspur:perci sir_henri_perci
hound:hunt;dog heel trace villain
hour:time_of_day;hourwis period
hour_angl:ha
hourwis:;hour
hous:busi_firm firm live_accommod lodg;build busi construct home protect structur trap
hous_agent:real_estat_broker
hous_decor:design interior_design
hous_dick:hotel_detect
hous_of_card:bubbl
hous_physician:resid
hous_servant:domest domest_help
housebreak:break_and_enter
houseclean:;clean
housefli:hous_fli
houseguest:hous_guest
household:famili;home owner unit
household_art:domest_scienc home_ec home_econom
household_linen:white_good
househusband:hous_husband
housekeep:;domest work
housemaid:maid
houseman:intern medic_intern
housepaint:hous_paint
housewif:;wife
hovel:hut
howdi:hello hi
howitz:mortar trench_mortar
howl:fantast terrif tremend wonder;grand marvel roar
howler:belli_laugh wow;riot scream
hoy:barg;boat lighter
hp:horsepow
hq:headquart militari_headquart
hr:hour;hourwis
hrt:hormon_replac_therapi
hrvatska:croatia republ_of_croatia
hs:;element
http:;protocol
huang_hai:yellow_sea
huang_he:hwang_ho yellow_river
hub:;center centr eye heart middl part portion
hubbi:husband marri_man
hubbub:uproar
huckster:hawk
huddl:;confer crowd
hudson_river_school:romant_realism
huff:see_red;mad sore
huffi:mad;sore
hug:embrac;clinch kiss neck nest pet spoon
hug_drug:go;adam
huge:immens vast
hula:hawaiian_danc
hulk:tower whale;giant heavyweight mammoth ship
hullabaloo:;excit turmoil upheav
hullo:hello hi
hum:;action activ busi buzz engag nois sing
human:art human_be human_race liber_art mankind;disciplin doctrin field group humanitarian man philosophi qualiti
 subject
human_action:act deed
human_activ:act deed
human_be:human mankind;man
human_bodi:anatomi build chassi figur flesh;frame shape
human_dynamo:ball_of_fire powerhous
human_immunodefici_virus:hiv
human_race:human mankind
human_remain_pouch:bodi_bag
humanist:humanitarian;advoc human scholar student
humanist_disciplin:art human liber_art
humanitarian:;advoc amend benefit better human improv
humankind:human human_be human_race mankind;group man
humanoid:mechan_man;robot
humbl:crush humili;base broken
humbug:snake_oil;fraud
humil:;feel humbl
humili:crush embarrass humbl;broken shame
hummer:fastbal;bullet pitch singer vocalist
hummock:mound
humor:wit;content fun messag mood temper
humorist:;humor wit
humour:humor mood temper wit;bodi_fluid content feel liquid_bodi_substanc messag moodi
hump:bump jazz screw swell;bag bed bulk love pop promin
hun:jerri;german
hunch:suspicion;belief feel impress notion suspect
hundr:centuri
hundredth:one_percent;rank
hungari:;hungarian
hungarian:;european hungari
hungarian_capit:budapest
hunger:;desir hungri
hungri:hunger
hunk:;chunk man part piec
hunt:search;activ look seek trace
hunt_expedit:;campaign
hunt_licenc:game_licens
hunt_permit:game_licens
hunt_watch:;hunter
hunter:;hunt hunt_watch trace
huntsman:hunter;hunt trace
hurdl:hurdl_race;barrier obstacl obstruct vault
hurdl_race:hurdl
hurdler:;athlet hurdl
hurl:;cast throw thrust
hurler:pitcher
hurri:speed zip;rush urgenc
hurrican:;cyclon
hurrican_lantern:storm_lamp
hurried:hurri
hurt:distress harm injuri pain smart trauma wound;suffer traumat
hurtl:;cast thrust
husain:hussein king_hussein saddam saddam_hussein
husayn:hussein king_hussein saddam saddam_hussein
husband:marri_man;mate partner spous
husbandman:farmer
husbandri:agricultur farm;cultiv raiser
hush:mute silenc subdu;calm eas quiet reliev silent
husk:straw
hussein:saddam
hussi:jade loos_woman
hustl:con_game confid_game confid_trick flurri;con din fox mother scam sting stir trick
hustler:street_girl wheeler_dealer;hooker oper prostitut
hut:;resid shelter
hutch:hut
hwang_ho:huang_he yellow_river
hyaloplasm:ground_substanc
hyaluronidas:spread_factor
hyazym:spread_factor
hybrid:;complex composit word
hydra:;snake
hydrant:water_tap;tap
hydrargyrum:mercuri
hydraul:fluid_mechan
hydrofoil:;foil
hydrogen:;element gas
hydrophobia:;mad
hydrophyt:aquat_plant water_plant
hydropon:tank_farm
hydroxid:;compound
hygien:;medicin
hymen:wed wed_ceremoni
hymn:anthem
hype:;packag plug promot public
hyperbol:inflat
hypermedia:interact_multimedia interact_multimedia_system
hypertens:high_blood_pressur
hypertrophi:enlarg
hyphen:word_divis;dash
hypnot:fascin;drug
hypnotis:fascin
hypocor:pet_name
hypocrisi:lip_servic
hyponym:subordin subordin_word
hypothec:specul;suppos
hypothes:specul;suppos
hypothesi:theori;concept construct guess possibl propos specul suppos theoret
hypothesis:specul;suppos
hypothet:;assumpt guess hypothesi possibl specul suppos theori
hyrax:das
hyster:;frenzi furi
hysteria:frenzi furi;crazi disturb excit fear frantic mad sick
hz:cycl_per_second;cycl rate
ia:iowa
ianfu:comfort_woman
iberian:;asian european
ibrahim:abraham
ibrd:world_bank
ic:intellig_communiti nation_intellig_communiti;intellig
icbm:intercontinent_ballist_missil
icc:interstat_commerc_commiss
ice:frost;crystal freez object top
ice_chest:cooler
ice_crystal:diamond_dust frost_snow
ice_needl:diamond_dust frost_snow
iceberg:berg
iceboat:ice_yacht
icebox:refriger
icecap:ice_cap
icecream:ice_cream
iceland:;nordic scandinavian
icepick:ice_pick
ici:arctic chill;frozen
icki:rotten
icon:pictur;depict fanci figur imag represent symbol
iconographi:;icon imag pictur
ictus:seizur
icu:intens_care_unit;unit
id:gem_state idaho;badg
ida:internat_develop_associ
idaho:gem_state id
iddm:juvenil_diabet
idea:thought;aim believ estim guess ideal imagin intent mind purpos recal rememb retriev suppos think
ideal:;idea saint thought
idealist:elev;ideal
ideat:imagin
ident:;describ identif identifi key name person recognit
identic:;ident
identif:;describ design determin evid find identifi key name recognit
identifi:name;describ key symbol
ideolog:polit_orient polit_theori;conserv liber orient
ideologu:;advoc ideolog
idf:isra_defens_forc
idiom:dialect;accent artist_style phrase set_phrase stress
idiot:absurd ridicul;delay simpl
idiot_box:televis_receiv televis_set tv tv_set;televis
idl:slug;jobless oper unus
idl_talk:chin_music
idl_word:jazz;wind
idol:worship;god perfect princip star
idolatri:idol_worship;devot
idolis:worship
idp:integr_data_process
idyl:pastor
ie:explor improvis_explos_devic internet_explor
ifc:internat_financ_corpor
igneous:;fieri
ignit:lighter;fire flame heat light wake
ignitor:lighter
ignomini:shame
ignor:discount dismiss disregard neglect
ignoramus:know_noth
iguassu:victoria_fall
iguazu:victoria_fall
ii:iraqi_intellig_servic two;digit figur
iii:three triniti trio;digit figur
ike:dwight_david_eisenhow dwight_eisenhow eisenhow presid_eisenhow
ikon:icon pictur;imag
il:illinoi land_of_lincoln prairi_state
ilion:troy
ilium:troy
ill:complaint sick;ail disord pain peak poor upset
ill_will:hostil
illeg:outlaw;legal
illegalis:outlaw
illegitim:illicit love_child outlaw;crimin offspr
illegitim_enterpris:fraudul_scheme
illegitimaci:bar_sinist
illicit:illegitim outlaw;crimin
illinoi:il land_of_lincoln prairi_state
illiter:;literaci
illiteraci:;ignor inabl
illog:confus scatter
illum:light
illumin:light lit;condit inform state status
illus:fanci;appear decept fantasi figur head_game imag magic magic_trick pictur
illustr:instanc;art artist artwork demo exampl graphic repres
illustri:celebr fame famous notabl note renown
ilo:internat_labor_organiz internat_labour_organiz
imag:fanci imageri imagin mental_imageri persona pictur;appear figur icon prototyp represent
imageri:imag imagin;fanci figur pictur
imagin:guess imag imageri mental_imageri suppos think;creativ fanci figur forg pictur resourc vision
imaginari:complex_number complex_quantiti
imaginari_number:complex_quantiti
imam:;leader moslem muslim
imaum:imam
imb:plant
imbal:;instabl
imbauba:snake_wood trumpet_tree
imbib:drink;absorb
imbibit:drink
imf:internat_monetari_fund
imit:copi fake;counterfeit doctrin philosophi sham
immatur:young;age green youth
immedi_payment:cash
immediaci:;immedi mediat
immens:huge vast
immers:plung steep;buri disappear sink swallow
immigr:;bodi migrant migrat
immin:impend
immingl:blend
immix:merg mix;blend
immobil:pin;trap
immobilis:pin;trap
immor:evil;base moral
immort:deiti god;celebr commemor divin
immortalis:;commemor
immov:real_estat real_properti
immun:;condit exempt individu person protect resist somebodi someon soul status
immunolog:;medicin
immur:captiv imprison jail lag
imo:internat_maritim_organiz
imp:monkey
impact:affect;consequ contact effect event outcom result shock strike
impair:damag deterior harm mar;chang decay disabl handicap modif
impal:spike
impala_lili:desert_rose
impanel:panel
impart:contribut lend;add carri channel transmit
imparti:;tendenc
impass:blind_alley dead_end deadlock fieri stalem;situat
impeach:;accus instrument
impecc:;innoc
imped:electr_resist;resist
impedi:deterr obstruct;block blockad construct deter difficulti discourag handicap structur
impedimenta:obstruct
impel:driven forc
impend:immin
impenetr:dens;densiti
imper:insist press;duti mode mood oblig pressur respons
imperfect:continu_tens progress progress_tens;perfect tens weak
imperfect_tens:progress
imperi:;baggag beard empir ideolog luggag purpl royal
imperil:endang jeopard menac threaten
imperish:endur
imperium:empir
imperman:temporari
imperson:neutral;portray pose
impertin:cheek;crust smart wise
impetus:drift;blow drive float forc thrust
imping:strike trench;contact impact
impish:;arch wick
implant:plant
implement:carri_out enforc instrument;accomplish act action deed effect execut fulfil
implement_of_war:arm weapon_system weaponri
impli:;mean
implic:signific;concern condit_relat impli import involv mean pregnant spell substanc
implik:;arch wick
implor:beg plead pray
implos:;collaps
implos_therapi:flood
import:signific;alien commerc commod crucial good mean spell stand valu
importe:import
importun:insist;urg urgenc
impos:distinguish enforc nobl;baron levi majesti
imposit:;burden enforc impos levi
imposs:imposs_action;altern choic option possibl unaccept
impost:custom custom_duti fake fraud role_player sham
impostor:fake fraud role_player sham
impot:;effect qualiti
impound:;seiz
impoverish:needi poverti;essenti necess necessari need requir
impract:;vision
imprec:curs damn swear
impregn:;secur
impresario:promot
impress:belief effect feel notion strike;appear believ idea imprint mental_pictur pictur seizur shanghai tell thought
 trust
impressionist:;painter
imprimatur:sanction;endors warrant
imprint:;impress influenc
imprison:captiv jail lag;confin penalti prison punish
improb:unbeliev unlik;tall
impromptu:;address speech
improp:unlaw;unconvent wrong
improprieti:;behavior behaviour condit conduct improp status unconvent unlaw wrong
improv:addit advanc amend better humanitarian;boost encourag further progress promot shift transform
improvis:makeshift;creat
impud:cheek flip;crust smart wise
impuiss:weak
impuls:drift impetus urg;desir drive motiv need puls
impun:;exempt freedom
imput:attribut;due
in:;agenc bureau offic
inabl:;knowledg qualiti
inaccess:;avail
inaccur:;accuraci truth
inact:;passiv state static
inadequ:;short
inadvert:accident oversight;accid
inapt:;awkward
inaugur:initi maiden;address first induct instal speech
inauspici:advers unfortun;omin
inbuilt:inher integr;constitut
inc:iraqi_nation_congress
inca:;ruler
incandesc:;glow
incandesc_lamp:electr_light
incap:;capabl
incapacit:crippl handicap invalid;weak
incarcer:captiv imprison jail lag;confin
incarn:corpor;gospel
incas:case
incendiar:arson
incendiari:inflammatori;arson bomb crimin heat outlaw wake
incens:outrag;compound offenc offens
incent:bonus;caus make payment prompt stimul
incept:;aris begin initi origin
incertain:uncertain unsur
incertitud:doubt uncertainti
incess:;constant
inch:edg
inchworm:measur_worm
incid:;disrupt disturb frequenc happen occurr
incident:incid minor_expens;accompani attend expens item
incis:dent keen scratch;acut impress imprint inscrib sharp slice
incit:inflammatori prompt provoc;encourag provok
inclem:bad_weather;sever
inclement:bad_weather
inclin:ramp slope tend tendenc;angl angl_of_dip attitud dip format lean magnet_dip orient prepar
inclinomet:dip_circl
inclos:insert;introduc
includ:;admit
inclus:;embrac includ involv situat
incogniz:unawar
incom:enter;arriv direct entranc
incom_statement:earn_report
incommod:troubl;bother
incompet:;diseas inabl incap
inconceiv:imposs
inconsist:;contend contest
inconspicu:invis
inconveni:troubl;bother conveni difficulti discomfort worri
incorpor:compris contain integr merg unifi;acquisit consolid corpor learn
incorrect:wrong;faulti
increas:gain;addit chang growth modif
incred:unbeliev;credibl
incredul:mental_reject skeptic
increment:;growth increas
incrimin:accus blame;impli
incrust:crust
incub:;aid apparatus attent care phase setup stage
incubus:nightmar
inculp:blame;impli
incumb:tenur term_of_offic;holder offici
incumbr:burden;prevent
incur:obtain receiv;acquisit
incurs:invad;attack enter entranc incom invas onset onslaught
indebt:;liabil oblig
indebted:financi_oblig liabil;oblig
indec_exposur:public_nuditi
indecipher:;unclear
indecis:;doubt uncertainti
indemn:;damag exempt freedom insur protect shelter
indemnif:damag
indemnifi:compens repair
indent:;dent
independ:autonom free_lanc freelanc sovereign;autonomi depend freedom liberti main triumph victori worker
independ_day:fourth_of_juli
indestruct:;durabl
index:indic;classif fact scale
index_number:indic
india:;indian
indian:;asian india
indian_blanket:fire_wheel
indian_capit:new_delhi
indian_corn:maiz
indian_millet:egyptian_corn guinea_corn mountain_rice silk_grass
indian_pink:cardin_flower
indian_potato:wild_bean
indiana:;artist
indianapoli:capit_of_indiana
indic:common_mood fact_mood index index_number point signal;argu communic design fact intim mode mood name sign
 suggest
indic_lamp:pilot_light
indict:;accus instrument
indiffer:;deaf
indig:impoverish needi;essenti necess necessari need requir
indigen:aborigin nativ;endem
indigest:stomach_upset upset_stomach
indign:outrag;anger offenc offens shock
indigo:;bush dye
indirect:;collater
indirect_request:wish
indispens:essenti;necess necessari requir
indispos:ail peak poor
indisposit:reluct
indistinguish:ident
indit:pen write
individu:ident person person_ident singl somebodi someon soul;belief caus identifi privat
individu_retir_account:ira
indol:lazi
indonesia:dutch_east_indi;indonesian
indonesian:;asian indonesia malay
indoor_garden:;conservatori
indors:back endors second;sanction support warrant
indrawn:withdrawn
indu:gift invest
induc:caus incent stimul;make
induct:;ceremoni initi instal seat
inducte:;draft initi man member seat
indulg:;babi humor toler
industri:energet industri_enterpris manufactur;busi construct
industri_plant:work
industrialis:industri industri_enterpris
industrialist:;businessman industri
inebri:alcohol alcohol_addict alcohol_beverag alcohol_drink drunk;thrill
ineffect:;effect unabl
ineffectu:ineffect;effect unabl
ineffici:;ineffect
inept:;awkward
inequ:;differ
inert:neutral;sluggish
inertia:;passiv
inevit:;certainti destini fate
inevit_accid:act_of_god
inexhaust:;unlimit
inexor:grim relentless stern
inexpens:cheap
inexperi:inexperienc;ignor new
inexperienc_person:innoc
inexpert:amateur
infam:notori
infanc:earli_childhood;babe babi child infant
infant:babe babi;child kid
infant_prodigi:wonder_child
infantryman:foot_soldier
infatu:calf_love;crush
infect:infecti;transmiss
infecti:;infect
infelicit:;unhappi
infer:;guess reason
inferior:low_qualiti lower_rank lower_status;calib qualiti
infern:;blame blast bless damn
inferno:hell hell_on_earth snake_pit the_pit;fire pit region
infertil:;fertil
infest:;invad plagu
infidel:pagan;qualiti
infield:basebal_diamond;fielder parcel tract
infiltr:;filter incurs penetr
infin:;infinit
infinit:space;attribut countless myriad
infinitesim:minut
infirmari:hospit
infix:insert
inflam:;heat wake
inflamm:excit;crimson fire light red stimul stir
inflammatori:;heat wake
inflat:rise_price;explos inflationari
inflationari:;inflat
inflect:tone
inflex:;rigid
inflict:impos;bother
infloresc:flower;bloom develop grow growth
inflow:influx;flow
influenc:determin shape;caus charm influenti power regul
influenti:;influenc
influenza:flu
influx:;flow
info:inform;content messag
inform:info make_known wit;content data denounc disclosur eas intim knowledg loos messag observ rat reveal revel shop
 speaker teach
inform_process:ip
inform_process_system:comput comput_devic comput_machin data_processor electron_comput
inform_scienc:ip
informat:inform_process inform_scienc ip;scienc
infotain:documentari documentari_film
infract:breach infring misdemeanor violat;conflict crime offens
infrar:;frequenc
infrastructur:;fund store structur
infring:conflict misdemeanor violat;breach crime misconduct offens wrongdo
infuri:anger enrag furious;furi mad rage violenc
infus:extract;solut steep
ing:gloomi_dean
ingath:;appeal collect
ingemin:repeat
ingeni:;clever
ingenu:innoc;clever creativ
ingest:absorb consum consumpt intak;activ
ingot:block_of_metal metal_bar
ingraft:graft
ingrain:grain plant;impress
ingredi:compon element factor;constitu divis
ingress:enter incom;entranc
ingroup:inner_circl;camp
inguen:groin
ingurgit:gorg;stuff
inhabit:live
inhal:breath_in;breath intak medic medicin
inher:integr under;constitut
inher_aptitud:instinct
inherit:genet hereditari transmit;acquisit communic convey hereditari_pattern heritag kin
inherit_diseas:genet_defect genet_disord hereditari_condit
inherit_disord:genet_defect genet_diseas hereditari_condit hereditari_diseas
inherit_tax:death_duti
inheritor:heir
inhibit:conquer curb suppress;restraint
inhum:buri burial inter
inhuman_treatment:cruelti
iniqu:dark evil;injustic
initi:first_step found inaugur induct learn_person maiden open_move pioneer;aris begin ceremoni commit constitut creat
 enterpris entrepreneur establish first format groundbreak innov instal institut introduc launch letter open plant
 scholar seat start student trigger
initi_offer:ipo
initi_public_offer:ipo
initialis:;format
initiatori:inaugur initi maiden;first
inject:;solut
injun:red_man
injunct:;ban bid command order prohibit
injur:spite wound;hurt
injur_parti:casualti
injuri:harm hurt trauma;accid traumat wound
injustic:;misconduct unfair wrongdo
ink:;liquid
inki:black
inkpad:stamp_pad;pad
inkpot:ink_bottl
inla:cathol_reaction_forc
inlet:intak;recess water
inmat:;con convict patient resid yard_bird
inn:;hotel lodg
innat:birth
inner:;insid interior internal privileg
inner_circl:;camp
inner_light:christ_within
inning:;divis frame turn
innoc:inexperienc_person;condit individu person somebodi someon soul status virgin white
innocens:purpl_chines_hous
innocu:;innoc
innov:groundbreak introduc invent pioneer;advanc concept creat creativ design forg found initi institut mastermind
 modern plan
innuendo:;intim
innumer:countless myriad;battalion infinit pack
inocul:vaccin
inordin:excess unreason
inpati:inmat;patient
input:comment remark;mention note notic observ sign signal statement stimulus
inquest:;inquiri
inquir:ask question wonder;investig request speaker
inquiri:question research;ask explor interrog interview search
inquisit:wonder;court examin interrog question specul tribun
inquisitori:probe search
insan:mad
insan_asylum:mental_home mental_hospit mental_institut psychiatr_hospit
inscrib:grave recruit;enter
inscript:;dedic messag write
inscrut:mysteri
insect:dirt_ball worm
insect_bite:;sting
insecticid:insect_powder
insecur:unsaf;anxieti danger
insemin:;activ plant
insensit:;sensit
insert:;admit alter content introduc messag section subdivis
inset:insert
insid:interior;inner privileg region surfac
insid_inform:detail
insidi:;subtl
insight:;bottom penetr percept sixth_sens
insignia:;badg
insignific:;peanut
insinu:intim
insist:cri press;assert demand duplic emergenc forc hale imper instant pinch pressur repeat squeez urgenc
insol:flip sun;crust
insolv:bankrupt;failur loser
insouci:casual
inspect:;audit examin review scrutini survey visit
inspect_and_repair:overhaul
inspector:examin;audit inspect investig offic policeman
inspir:;divin_guidanc idea product prompt thought urg
inspirit:spirit
inst:instant
instabl:;disord imbal
instal:facil;broadcast episod induct payment program programm
instal_buy:time_plan
instanc:case exampl illustr;happen inform occurr repres
instant:moment new_york_minut split_second;bit cri minut mo second
instantan:instant;minut moment second
instaur:found;creat innov institut
instig:inflammatori prompt;encourag inspir trigger
instil:;impress
institut:establish found;associ asylum constitut creat innov organiz plant
institution:;commit
institutionalis:;commit
instruct:educ educ_activ instruct_manual teach;activ content inform manual messag program_line train
instruct_manual:book_of_instruct instruct oper_instruct
instructor:teacher;educ teach
instrument:tool;devic implement legal_document mean offici_document way
instrument_panel:control_board
instrumentalist:musician player
insubordin:;resist
insuffer:;imposs unaccept
insuffici:;quantiti
insul:isol;detach
insular:;detach
insulin:;hormon
insult:abus;contempt despit offenc offens shout
insur:assur ensur guarante insur_compani insur_firm;check contract individu person polici protect secur somebodi
 someon soul
insur_broker:general_agent
insur_compani:insur
insur_firm:insur
insur_underwrit:insur
insurg:freedom_fighter guerrilla irregular rebel;overthrow overturn rebellion reformist revolt revolutionari rise
 treason upris warrior
insurrect:rebellion revolt rise upris;battl conflict insurg rebel struggl
insurrectionist:freedom_fighter insurg rebel
intact:entir integr;entireti
intak:consumpt;activ breath_in consum
intang:;asset
integ:whole_number
integr:consolid entir entireti incorpor inher intact merg mix unifi uniti;broken calcul combin constitut figur honesti
 state structur unanim whole
intellect:think thought thought_process;argu cerebr conclud faculti intellectu intellig modul reason understand
intellectu:ration;cerebr individu knowledg person somebodi someon soul
intellig:understand;abil healthi news power reason sound stupid think word
intellig_agent:oper
intellig_offic:oper secret_agent
intelligentsia:;elit
intend:;mean
intens:acut;compound deepen degre escal intensifi level magnitud qualifi vivid
intensif:;compound deepen escal intensifi
intensifi:compound deepen escal intens
intent:absorb aim captiv design know purpos wrap;end goal import intend mean plan propos signific
inter:buri
interact:;action
interahamw:far former_arm_forc
interced:intermedi mediat
intercept:bug;grab point prevent snap
interceptor:;fighter intercept
intercess:intervent
intercessor:mediat
interchang:exchang standard substitut;altern interact junction replac similar
intercommun:communic
interconnect:coordin unifi
intercours:relat sex_act sexual_congress sexual_relat;congress coupl mate sex
intercross:hybrid
interdepend:;common mutual
interdict:prohibit veto;ban
interest:concern sake;benefit curios involv occupi welfar wonder worri
interesting:;interest
interfac:;programm surfac
interfer:interven intervent;act busi deed nois
interim:lag meantim meanwhil;interval
interior:insid;home inner internal region surfac
interior_decor:design
interlac:;lock
interlock:;contact grab lock snap strike
interlud:;interval
intermedi:mediat medium;averag chemic
intermediari:mediat;intermedi negoti
interment:burial
intermin:endless etern
intermingl:blend
intermiss:paus suspens;hesit interval suspend
intermit:paus
intermix:blend
intermixtur:mixtur;mix
intern:medic_intern;doc doctor md physician
internal:;home inner interior
internal_revenu_agent:tax_collector
internal_revenu_servic:ir
internal_secret:hormon
internat:;extern social
internat_date_line:datelin
internat_logist_support:mutual_aid
internat_mile:;mi
internat_monetari_fund:imf
internat_nautic_mile:;mi
internat_organiz:global_organiz world_organiz
internat_system:si si_unit
internat_water:high_sea
internet:cyberspac net
internet_site:websit
internment:;captiv confin imprison intern jail lag
internship:;berth intern post
interoper:;abil
interplay:;interact
interpol:;alter
interpos:;interfer interven
interposit:;intervent
interpret:render rendit taken translat;explan individu mediat perform person repres represent somebodi someon soul
 spokesperson
interpret_program:;interpret
interraci:mix
interrel:;relat
interrog:question;examin inquiri sentenc transmiss
interrog_point:question_mark
interrogatori:;examin interrog
interrupt:break disrupt;delay happen occurr paus signal suspens
intersect:cross;junction point
interstat:;highway
interstat_commerc_commiss:icc
intertwin:;loop
interval:;amount measur quantiti separ set
interven:interfer
intervent:interfer;intermedi interven involv mediat particip
interview:consult;audienc confer examin interrog question
intestin:gut
intifada:;rebellion revolt rise upris
intifadah:intifada
intim:hint;breath familiar friend inform sexual suggest
intimaci:affair liaison;familiar intim involv
intimid:bulli daunt;dismay
intoler:;attitud
inton:tone;chant
intox:drunk poison toxic_condit;drunken
intoxic:alcohol alcohol_beverag alcohol_drink
intract:;flexibl
intragroup:internal
intraven_feed:iv
intrepid:brave;braveri courag hardi
intrigu:scheme;challeng design plot prepar romanc
intro:;inform introduc introduct
introduc:;insert
introduct:debut entri first_appear launch unveil;section subdivis
introductori:;basic premis
intromit:admit
introspect:;reflect
intrud:;nose
intrus:invas;enter entranc incom invad
intrust:;commit
intuit:suspicion;belief feel impress notion suspect
intumesc:;swell
inuit:;indian
inunct:oil
inund:flood swamp;afloat
invad:;invas
invalid:handicap void
invari:constant constant_quantiti;characterist featur stabil
invas:;enter entranc incurs invad
inveigh:rail
invent:innov manufactur;concept creat creativ design forg groundbreak imagin introduc plan vision
inventor:;creator discov forg
inventori:stock stock_list;list merchandis product stockpil
invers:;contrari opposit revers
invert:;revers
invest:gift;asset financ vest
invest_compani:;fund
invest_firm:;fund
invest_trust:;fund
investig:probe research research_worker;detect examin expert explor inquiri polic_detect scientist search work
investigatori:investig
investitur:coron
investor:;capitalist invest
inveter:;chronic
invigor:inspir;anim
inviol:intact;secur
invit:;ask letter request
invite:guest
invoc:;appeal petit prayer
invoic:bill
invok:;appeal
involut:roll;involv particip
involv:mire particip;affair affect byzantin connect demand engag enter interest liaison need prosecut pursu regard
 requir
inward:essenc heart_and_soul substanc;core meat sum
iodin:;element
ion:;particl
ionian:;greek person
ionic:classic_greek;ion
ionic_dialect:classic_greek
iota:;letter
ioway:iowa
ip:inform_process inform_scienc;scienc
ipo:initi_offer initi_public_offer;commerc
ipod:;stereo
iq:;ratio
ir:inland_revenu internal_revenu_servic;agenc bureau metal offic
ira:individu_retir_account irish_republican_armi;anger wrath
irak:iraq republ_of_iraq
iraki:iraqi
iran:;iranian persian
irani:iranian persian
iranian:persian;asian iran
iranian_capit:tehran
iraqi:;asian
iraqi_nation_congress:inc
irasc:quick_temper short_temper
ire:anger wrath;angri emot ira
ireland:irish_person irish_republ;irish
iri:sword_lili;flag membran
iridacea:iri_famili
iridesc:shot
iridium:;metal
irish:;countri ireland nation
irish_capit:dublin
irish_potato:murphi
irish_pound:punt
irish_republ:ireland
irish_republican_armi:ira provision_ira
irksom:bore;dull
iron:chain dri fe;ironi metal satir
iron_blue:steel_gray steel_grey
iron_duke:wellington
iron_heel:the_boot
iron_ladi:margaret_thatcher thatcher
ironclad:;warship
ironi:satir;dri humor iron wit
ironman:iron_man;man
ironmong:hardwar_store
ironwar:hardwar
ironwood:;iron_tree
iroquoi:;indian
iroquoi_leagu:five_nation six_nation
irradi:beam_of_light light_beam ray ray_of_light shaft_of_light;beam shaft
irrat:;real
irregular:guerrilla insurg;merchandis product unpredict warrior
irrespons:;respons
irrever:;violat
irrig:water;provis suppli
irrit:bother devil gravel temper;pain troubl
irrupt:;erupt flare outbreak
ishmael:;unfortun
islam:moslem muslim;civil islamist
islam_communiti:jemaah_islamiyah ji malaysia_milit_group
islam_group:jemaah_islamiyah ji
islam_jihad:hezbollah parti_of_god revolutionari_justic_organiz
islam_resist_movement:hama
islamabad:capit_of_pakistan
islamist:;islam moslem muslim scholar student
island:;earth ground land zone
islay:evergreen_cherri
islet:isl
ism:doctrin philosoph_system philosophi school_of_thought;belief philosoph
isobilater:bilater
isol:detach separ stray;close_off strand
isolationist:;advoc
isotop:;atom
isra:;asian
israelit:hebrew jew
issu:publish suppli;emerg matter provis releas subject topic
issuanc:issu;provis suppli
issuer:;establish institut issu publish releas suppli
istanbul:constantinopl
isthmus:;earth ground land tissu
itali:italia italian_republ;italian
italia:itali italian_republ;italian
italian:;european itali italia romanc
italian_capit:etern_citi roma rome
italian_millet:hungarian_grass
italian_republ:itali italia
italian_sandwich:poor_boy sub submarin torpedo wedg;bomber
itch:urg;desir infect scratch
item:detail list particular;compon constitu part point portion
itemis:list
iter:repeat;loop
itiner:;jack
itinerari:rout;guid path travel_plan
iv:four littl_joe quartet;digit feed figur
iva:marsh_elder
ivori:pearl;bone horn white
iw:inform_warfar
ix:nina_from_carolina nine;digit figur
izzard:zee
jab:;clout gestur punch throw thrust
jabiru:policeman_bird
jaboncillo:china_tree
jack:old_salt sea_dog tar;sailor
jackanap:lightweight
jackass:goos
jackboot:wellington_boot;wellington
jacket:;coat wrap
jackfruit:;jack
jackhamm:air_hammer
jacklight:jack
jackpot:kitti;award bet prize stake
jackscrew:screw_jack
jacob:;patriarch
jacobit:;booster champion friend protagonist support
jactit:boast;toss
jade:fatigu loos_woman tire weari
jadeston:jade
jail:captiv imprison lag;confin prison
jailbird:jail_bird
jailer:prison_guard screw
jailhous:jail;lag
jailor:prison_guard screw
jak:;jack
jakarta:capit_of_indonesia
jake:privi
jalapeno:chili_pepper long_pepper;chile chili chilli pepper
jalopi:;bus
jam:fix mess mob pack pile;block crush difficulti preserv press
jamaica:;jamaican
jamaican:;jamaica
jamaican_capit:;kingston
jamaican_cherri:silk_wood
jamberri:purpl_ground_cherri
jambon:ham
jambore:gala gala_affair;celebr
jambosa:rose_appl
jame_buchanan_bradi:diamond_jim
jame_john_corbett:gentleman_jim
jamestown_weed:appl_of_peru
jampack:;ram
jan:januari
janitor:;keeper
januari:jan
japan:japanes_archipelago japanes_island nippon
japanes:;asian
japanes_archipelago:japan
japanes_capit:tokyo
japanes_island:japan
japanes_leaf:chines_evergreen
jape:joke;laugh
jar:clash;vessel
jasmin:;bush
jat:;individu person somebodi someon soul
jaundic:bitter
jaunt:outing pleasur_trip;expedit travel trip
java:coffe;beverag drink
javanes:;indonesian java
javelin:;lanc
jaw:chat gossip;bone featur lectur
jawbon:lower_jaw
jaybird:blue_jay
jazz:idl_word screw;bed love talk wind
jazzi:;jazz
jazzman:jazz_musician
jean:;cloth fabric materi textil
jeep:;auto automobil car
jefferson_citi:capit_of_missouri
jehad:internat_jihad jihad
jehovah:creator divin lord maker
jejun:juvenil;adolesc
jelli:;preserv treat
jellyrol:swiss_roll
jem:armi_of_muhammad
jemaah_islamiyah:islam_communiti islam_group ji malaysia_milit_group
jemmi:jimmi
jennet:jenni
jeopard:adventur endang hazard menac stake threaten;ventur
jeopardi:hazard risk;adventur chanc danger endang gambl jeopard menac riski stake threaten ventur
jeopardis:endang jeopard menac threaten
jerevan:capit_of_armenia
jerk:;buck flick foolish jar motion move movement rocki
jerki:;foolish jerk meat
jerri:hun;german
jersey:garden_state;tee_shirt
jerusalem:capit_of_israel
jerusalem_oak:mexican_tea
jest:joke;laugh
jester:;fool joke
jesuit:;religi
jesuit_order:societi_of_jesus
jesus:christ good_shepherd;christian
jesus_christ:good_shepherd
jesus_of_nazareth:christ good_shepherd
jet:;airplan plane revers_lightn tar
jetlin:;jet
jetti:;barrier groin
jew:hebrew;individu jewish person somebodi someon soul
jewbush:jew_bush
jewel:jewelri_maker precious_stone;gem individu jewelri maker merchant person somebodi someon soul
jewelleri:jewelri;jewel
jewelri:;jewel
jewish:;hebrew jew
jewish_orthodoxi:orthodox_judaism
jewish_religion:judaism
jfk:jack_kennedi john_fitzgerald_kennedi kennedi presid_kennedi
ji:islam_communiti islam_group jemaah_islamiyah malaysia_milit_group
jibe:dig match shaft talli;agre slam
jiffi:instant new_york_minut split_second
jigger:shot_glass
jigsaw:;saw
jihad:;pain strive war warfar
jihadist:;jihad moslem muslim
jillion:billion million trillion
jilt:reject
jim_crow:color_bar color_line colour_bar colour_line
jimmi:prize
jimsonwe:appl_of_peru
jingl:;sound vers
jingoism:flag_wave
jinx:glamour witch;charm curs damn spell unfortun
jirga:;council
jitney:bus passeng_vehicl
jitter:;nerv
jitteri:restiv;edg
jive:swing_music;jazz swing
jnr:jr;boy junior son
job:line_of_work occup task;activ busi duti engag specul
jock:athlet athlet_support;contest
jockey:shaft;equestrian oper
jockey_short:brief
jockstrap:athlet_support
jocular:;joke
jocund:gay
joe_blow:john_doe
jog:;clip travel
john:bathroom privi toilet;room
john_doe:joe_blow
john_griffith_chaney:jack_london london
john_philip_sousa:march_king
johnni:rebel
johnnycak:johnni_cake journey_cake
join:coupl link unit;connect joint junction set
joint:;join junction roast
jointer:long_plane
jointur:;unif
joke:;divers humor laugh recreat trick wit
joker:;comedian comic joke laugh trick turkey
jolli:gay josh kid;parti
jolli_roger:black_flag pirat_flag
jolt:jar jerk rocki shaken;blow buck bump flick motion move movement
jolti:rocki
jonah:;unfortun
jongleur:folk_singer
jordan:;jordanian
jordanian:;asian jordan
josh:kid
josh_bill:henri_wheeler_shaw shaw
joss:;god idol
josu:book_of_joshua joshua
jot:;hint pinch
jounc:;bounc jar
journal:diari news_media;journalist profess write
journalist:diari_keeper;author diari journal writer
journey:travel
journeyman:;craft
joust:tilt
jove:jupit
jovial:gay
jowl:lower_jaw
joy:delight pleasur;emot triumph
joyous:joy
joyrid:tool
joystick:control_stick;stick
jr:;boy junior son
jra:japanes_red_armi
jubil:celebr;affair joy occas pride triumph
jubile:;anniversari
judaic:jewish
judaism:jewish_religion;faith religion
judder:;shake
judg:evalu;approxim assess author decid estim gaug guess judgement judgment judici justic label law measur offici
 resolv settl tri valu
judgement:judgment legal_opinion;instrument judg mind opinion sentiment thought tri
judgement_day:crack_of_doom last_judgment
judgment:judgement;act assess deed evalu judg judici_decis label mind opinion sentiment thought
judgment_day:crack_of_doom last_judgement
judgment_of_convict:sentenc
judicatori:judici_system judiciari
judicatur:court judici_system judiciari tribun
judici:wise;judg justic
judici_activ:broad_interpret
judici_decis:;judgment
judici_doctrin:legal_principl
judici_proceed:litig
judici_system:judiciari
judiciari:judici_system;administr bench brass establish govern organiz scheme system tri
judo:;athlet sport
jug:jail lag;bottl
juggl:;perform
jugoslav:yugoslav
jugoslavian:yugoslav
jugoslavija:serbia_and_montenegro yugoslavia
juici:;fat juic
jujub:chines_date
juke:;fake
julian:;caesar
jumbl:;cake disord scrambl
jumbo:giant;heavyweight monster whale
jument:beast_of_burden
jump:bound leap spring;increas propuls start transit
jumper:;athlet individu person somebodi someon soul
jumper_lead:booster_cabl
jumpi:restiv rocki
jumpsuit:jump_suit;garment
juncacea:rush_famili
junction:conjunct;associ connect join joint link place relat spot unif union
junctur:critic_point crossroad occas;crisi happen join joint junction occurr
june_beetl:may_bug
june_bug:may_beetl
june_grass:kentucki_blue
juneau:capit_of_alaska
juneberri:servic_tree
jungl:;camp locat
junior:;jr
junip:;bush
junk:debri dust rubbl scrap trash;boat
junk_heap:trash_pile
junket:banquet feast outing pleasur_trip;expedit
junki:freak;partisan
junta:;camp
junto:faction
jupit_optimus_maximus:best_and_greatest
juri:panel;bodi commiss committe
jurid:;judici
jurisdict:legal_power;district dominion power territori
jurisprud:law legal_philosophi;collect judg justic philosophi
jurist:judg legal_expert;decid expert judici justic law offici resolv settl tri
juryman:juror
jurywoman:juror
just:justic
just_desert:poetic_justic
justic:;assess fair judg judgment
justif:defens;account apolog condit consider excus explan justifi warrant
justifi:warrant;apolog excus
justificatori:defens
justinian_code:civil_law roman_law
jut:bump project reliev stick swell;promin
jute:;european
juvenil:;adolesc childhood individu person somebodi someon soul
juxtaposit:;chunk locat placement posit
jv:junior_varsiti
kabul:capit_of_afghanistan
kail:cole
kaiser:;emperor
kaiser_bill:wilhelm_ii
kalanta:philippin_cedar
kale:bread cole dough;abstract money pinch scratch sneak sugar
kali:;bush
kalian:water_pipe
kamikaz:;fighter pilot
kampala:capit_of_uganda
kampuchea:cambodia kingdom_of_cambodia
kampuchean:cambodian
kangaroo_mous:dwarf_pocket_rat
kangaroo_paw:australian_sword_lili
kaolin:china_clay china_stone
kapok:god_tree silk_cotton veget_silk
kappa:;letter
kaput:gone
karabin:snap_ring
karaok:;sing
karloff:william_henri_pratt
karma:;destini fate
karyon:cell_nucleus nucleus
kashmiri:;indian
kat:african_tea arabian_tea;cat
katar:qatar qatar_peninsula state_of_qatar
katari:qatari
kathmandu:capit_of_nepal
katmandu:capit_of_nepal kathmandu
katzenjamm:uproar
kayak:;cano
kayo:knockout ko stun
kazak:kazakh kazakhstan republ_of_kazakhstan
kazakh:kazakhstan republ_of_kazakhstan
kazakhstan:kazakh
kazakstan:kazakh kazakhstan republ_of_kazakhstan
kc:;rate
keen:;acut bottom crack cut great penetr sharp smash stab
keep:bread_and_butter continu hold livelihood maintain;complianc defend duti guardian live oblig prevent resourc
 respons stronghold support sustain
keeper:;defend guardian
keepsak:;token
keg:;barrel
keister:behind rear_end seat;bottom butt rear stern tail tail_end
kelli:weari_willi
kelvin:william_thompson
ken:;compass grasp know reach sight spi
kennel:dog_hous;shelter
kentan:devil_lili tiger_lili
kentucki_blue:june_grass
kentucki_bluegrass:june_grass
kenya:;kenyan
kenyan:;african kenya
kepi:peak_cap servic_cap
kept_woman:mistress
kerb:curb
kerbala:karbala
kerbela:karbala
kerfuffl:disrupt;disturb
kernel:meat;core essenc heart_and_soul substanc sum
kerosen:coal_oil lamp_oil;fuel
kerosin:coal_oil lamp_oil
kettl:;boil pot
kettl_of_fish:fix jam mess
ketubim:write
key:cardin central fundament;core describ devic essenc explan meat substanc sum
keyboard:;devic holder
keyboardist:;musician player
keynot:;idea subject theme thought topic
keypad:comput_keyboard
keyston:anchor backbon;ground support
keyston_state:pennsylvania;pa
keystrok:key_stroke
khaki:;cloth fabric materi textil
khan:;inn ruler
khartoum:capit_of_sudan
khat:african_tea arabian_tea;cat
khi:chi
khmer:;cambodian
khz:;rate
ki:chi
kibosh:;block halt stop
kick:thrill;bang beef blow boot excit motion move movement
kickback:;bribe
kicker:;footbal kick
kickoff:begin offset outset showtim start start_time;first initi
kickshaw:treat
kid:child josh minor small_fri;childhood fri juvenil leather
kiddi_porn:child_pornographi
kidnap:;captur seizur
kidnapp:;crimin kidnap outlaw
kidskin:kid
kigali:capit_of_rwanda
kill:defeat put_to_death violent_death;cleanup destruct end
killer:caus_of_death;caus dispatch individu kill murder off person sea_wolf somebodi someon soul
killer_whale:sea_wolf
killjoy:wet_blanket
kilo:kg
kilogram:kg
kilolit:cubic_meter cubic_metr
kilolitr:cubic_meter cubic_metr
kilomet:km
kilomet_per_hour:kph
kilometr:kilomet km
kilometr_per_hour:kph
kin:akin clan;genet hereditari inherit relat relationship transmit tribal tribe
kin_group:clan;tribe
kinaesthesi:muscl_sens sens_of_movement
kinaesthesia:feel_of_movement muscl_sens sens_of_movement
kinas:;enzym
kind:form sort;categori charit class good merci sympathet
kindl:ignit;fire light provok punk
kindr:akin clan kin kin_group;relationship tribal tribe
kine:cattl cow
kinescop:pictur_tube televis_tube
kinesthesi:muscl_sens sens_of_movement
kinesthesia:feel_of_movement muscl_sens sens_of_movement
kinesthet:muscl_sens sens_of_movement
kinet:dynam
kinetosi:motion_sick
kinfolk:famili_line sept;famili folk
king:male_monarch rex;baron big_businessman busi_leader challeng competit competitor contend kingdom magnat mogul
 monarch realm rival sovereign top_execut tycoon
king_jame_bibl:author_version
king_of_beast:lion
king_of_swing:benjamin_david_goodman benni_goodman goodman
kingcup:water_dragon
kingdom:realm;area arena countri domain orbit sphere
kingdom_of_tonga:friend_island
kingmak:earl_of_warwick richard_nevill warwick
kingpin:top_banana
kingsnak:king_snake
kingston:;capit_of_jamaica jamaican_capit
kink:rick
kinkajou:honey_bear
kinsfolk:famili_line sept;famili folk
kinship:famili_relationship;clan kin relat relationship tribe
kinship_group:clan kin;tribe
kinsperson:kin
kiosk:booth stall;closet
kip:sleep
kirghiz:kyrgyz_republ kyrgyzstan
kirghizia:kyrgyz_republ kyrgyzstan
kirghizstan:kyrgyz_republ kyrgyzstan
kirgiz:kyrgyz_republ kyrgyzstan
kirgizia:kyrgyz_republ kyrgyzstan
kirgizstan:kyrgyz_republ kyrgyzstan
kirk:;church
kishinev:capit_of_moldova
kiss:;cooki embrac hug neck nest pet spoon touch
kit:;gear outfit
kitbag:kit_bag
kitchen:;room
kitchen_cabinet:brain_trust
kitchen_garden:veget_patch
kite:;check
kitsch:;art
kitten:;kitti
kitti:;bet stake
kittul:wine_palm
kitul:wine_palm
klick:kilomet km
km:kilomet
knack:hang;bent endow gift talent
knacker:drain
knap:rap
knapsack:back_pack
knave:rogu
knavish:;slick tricki
knead:massag
knee:;joint
kneel:;motion move movement
knell:;ring
knesset:;parliament
knesseth:knesset
knicker:knee_pant pant
knickerbock:knee_pant
knickknack:;novelti
knife:;arm tongu weapon
knifelik:keen;acut cut sharp stab
knight:;mediev
knighthood:;nobil
kniphofia:flame_flower
knit:plain;cloth fabric materi textil
knit_stitch:plain
knob:;boss grip handl project
knock:roast;bang belt bump critic critiqu guy ping pink rap smash sound
knocker:;breast
knockoff:;clone
knockout:beauti ko sever;blow dish hard woman
knoll:mound;hill
knot:;bunch cluster fix
knotti:problemat;byzantin elus involv
know:intent;awar conscious learn wise
knowing:awar conscious
knowledg:learn;awar conscious intellectu know ration scholarship
knuckl:;arm weapon
ko:knockout;blow
koala:nativ_bear
kobenhavn:copenhagen danish_capit
kohl:;makeup
kolkata:calcutta
koln:cologn
konakri:capit_of_guinea
kongfuz:kong_the_master
kook:odd_fellow odd_fish odd_man_out
kooki:bat nut;crack
kor:;homer
koran:quran
korea:korean_peninsula;korean
korean:;asian korea
korean_peninsula:korea
kosher:;nutrit
koweit:capit_of_kuwait kuwait kuwait_citi state_of_kuwait
kp:kitchen_polic
kph:kilomet_per_hour kilometr_per_hour;rate
kr:khmer_roug;element
kraut:hun jerri
krauthead:hun jerri
kremlin:;bastion citadel
ks:kansa
kt:;unit
kuangchou:canton guangzhou
kudo:congratul prais;approv
kuki:chin
kulun:capit_of_mongolia
kuomintang:;parti
kurche:ivori_tree
kurchi:ivori_tree
kurd:;asian
kurdish:;iranian
kurdistan:;carpet
kuroshio:japan_current
kuwaiti:;asian
kvetch:complain plain
kwai:yuan
kwangchow:canton guangzhou
kwangtung:guangdong guangdong_provinc
kweek:bermuda_grass devil_grass;star_grass
ky:kentucki
kyd:thoma_kid;kid
kyrgyz_republ:kyrgyzstan
kyrgyzstan:kyrgyz_republ
kyyiv:kiev
la:louisiana;lah metal
la_fayett:lafayett marqui_de_lafayett
la_paz:capit_of_bolivia
lab:laboratori research_laboratori scienc_laboratori;workplac
label:mark tag;brand descript judg
labial:;round
labialis:;round
labiata:mint_famili
labor:labour strain tug work_class;class confin dig jack punish push trade_union_movement work
labor_contract:collect_agreement
labor_union:;brotherhood
laboratori:lab research_lab scienc_lab test_ground;region workplac
labori:punish;labor labour
labour:confin labor strain tug work_class;birth class dig jack push
labrocyt:mast_cell
labyrinth:inner_ear internal_ear maze;receptor system
lace:;beat cloth cord fabric materi textil tie
lacer:torn
lachrym:tear tear_gas
laci:net;web
lack:absent miss want;need requir
lackey:;servant
lacklust:;matt
lacklustr:lacklust;matt
lacrim:tear tear_gas
lactat:;wet
lactos:milk_sugar
lacuna:blank
lad:fellow sonni sonni_boy;boy male
ladder:;degre level stage stair step
laddi:sonni sonni_boy
lade:cargo freight laden load shipment
laden:load
ladi:dame;woman
ladi_emma_hamilton:ami_lyon
ladi_friend:girlfriend;girl
ladi_of_pleasur:fanci_woman prostitut work_girl
ladl:laden
ladybeetl:ladi_beetl
ladybird:ladi_beetl
ladybug:ladi_beetl
laevulos:fruit_sugar
lag:interim jail meantim meanwhil slowdown;delay interval slow
lager:;beer camp
laggard:trailer;drone
lagger:trailer;drone
lagoon:;lake
lagun:lagoon
laguna:lagoon;lake
lah:;la
laic:lay
laid:;set
lair:den
laiti:;lay mass person
lake:;water
lake_herring:cisco
lakeland:lake_district
lakesid:;shore
lakh:hundr_thousand
lallygag:loung
lam:run;escap flight
lama:;priest
lamaism:tibetan_buddhism
lamb:;dear
lambast:cane lectur;jaw
lambda:;letter
lambent:lucent
lambkil:pig_laurel sheep_laurel
lame:crippl game halt;cloth fabric materi simpl textil
lamella:;gill
lament:keen mourn sorri;complaint roar sad song vocal
lamia:vampir
lamiacea:mint_famili
lamin:founder
lamp:;furnitur
lampblack:carbon_black
lamphous:lamp_hous
lampoon:parodi;takeoff
lampshad:lamp_shade
lampshel:lamp_shell
lan:local_area_network
lanc:gig;arm implement weapon
lancast:;dynasti royalti
lancet:;lanc
lancin:stab;cut keen
land:;construct domain earth ground object platform soil solid_ground structur
land_agent:real_estat_broker
land_estat:acr
land_field:airfield
land_mile:;mi
land_of_lincoln:il illinoi prairi_state
land_of_opportun:arkansa
landau:;carriag
lander:;land spacecraft
landfal:;coast
landfil:;lowland
landhold:properti_owner
landlin:land_line
landmark:turn_point;occas posit watersh
landmass:land_mass
landown:properti_owner;holder
landrov:jeep
landscap:landscap_architect landscap_garden;garden paint pictur sceneri
landscapist:landscap_architect
landslid:;slide triumph victori
landslip:landslid
landsmaal:new_norwegian
landsmal:new_norwegian
lane:;path
langley:;unit
langsyn:good_old_day old_time
languag:linguist_communic oral_communic speech speech_communic spoken_communic voic_communic;communic linguist_process
 lyric word
languish:pine yen;fade
lanolin:wool_fat
lans:capit_of_michigan
lantern:;lamp
lanthanid:rare_earth
lanthanoid:rare_earth
lanthanon:rare_earth
lanthanum:la
lao:;asian tai
laotian:lao;asian
lap:;area arena domain orbit overlap sphere thigh
lapel:;lap overlap
lapid:stone
lapin:rabbit
lapp:sami
lappland:sami
laps:;error fault mistak oversight pass paus sink suspens
larboard:port
larceni:steal theft;cop feloni
lard:pad
larg:big;size
larg_number:battalion pack
larger:bigger
largo:;composit piec
lark:sport
larn:learn
larva:;anim beast creatur fauna
larynx:voic_box
lash:dozen load lot pile score slash ton whip;beat cane fix hair rope
lass:young_girl
lassa:capit_of_tibet forbidden_citi lhasa
lassi:young_girl
lasso:rope
last:close durabl final finish perman stop_point surviv;ceas complet conclud conclus end endur fold live persist rank
 termin
last_day:crack_of_doom
last_frontier:alaska
last_judgement:crack_of_doom day_of_judgment judgment_day
last_judgment:crack_of_doom day_of_judgement judgement_day
last_minut:eleventh_hour
last_name:surnam
last_word:;chic
latch:;lock
late:;recent time
latenc:reaction_time respons_time
latent_period:reaction_time respons_time
lateral:;domin pass
latest:;chic intellig news word
lather:slash sweat whip;soap
latin:;romanc
latin_american:latino
latin_quarter:left_bank
latino:hispan latin_american;american
latitud:;liberti parallel
latium:lazio
lattic:;arrang organiz wicket
latvia:;latvian
latvian:;baltic european latvia
laudatori:prais
laugh:laughter;joke
laughabl:absurd comic funni ridicul;comedi comedian fun laugh
laugher:runaway
laughingstock:goat;butt
laughter:laugh;activ
lauhala:textil_screw_pine
launc:sand_lanc
launch:debut entri establish first_appear found introduct unveil;plung propuls
launch_area:launch_pad
launch_pad:launch_area
launcher:;devic launch
launchpad:launch_area launch_pad
launder:;wash
laundri:wash;garment workplac
lauracea:laurel_famili
laurel:award crown honor honour;honorari reward stand symbol
laurel_cherri:wild_orang;mock_orang
laurel_wreath:decor medal ribbon;palm
laurentius:lawrenc saint_lawrenc
lav:bathroom john privi toilet
lavat:wash
lavatori:bathroom john privi toilet;flush_toilet
lave:wash
lavend:;bush purpl
laver:;basin
lavish:high_life lush luxuri shower
law:torah;collect instrument judg justic legitim
lawbreak:law_offend
lawcourt:court_of_justic court_of_law
lawgiv:lawmak
lawless:anarchi;disord outlaw
lawmak:legisl;leader
lawman:law_offic peac_offic
lawn:;field
lawn_bowl:bowl
lawsuit:suit;action case proceed process sue
lawyer:attorney;profession
lawyerbush:bush_lawyer lawyer_bush
lay:ballad place posit put set;birth poem song vocal
lay_claim:;assumpt
laybi:rest_area rest_stop
layer:;region
layman:secular
layoff:;close shutdown
layout:;design order plan
layov:;stop
layperson:secular
lazaretto:glori_hole
laze:idl slug
lb:pound
lbj:johnson lyndon_johnson presid_johnson presid_lyndon_johnson
lcd:liquid_crystal_display
lcm:least_common_multipl lowest_common_multipl
lea:graze_land;crop
leach:;action strip
lead:guid leadership result star stellar;activ advantag ahead conduct distinct head leader metal strip take track
 trail
lead_light:notabl
leaden:weight
leader:draw_card leadership;bodi conduct guid head individu lead person somebodi someon soul take
leadership:lead leader;activ bodi
leadplant:lead_plant
leaf:flick thumb;flip sheet
leafag:leaf
leafi:;leaf
leafi_veget:green
leaflet:;leaf
leagu:confer;associ
leagu_of_iroquoi:five_nation six_nation
leak:;hole make_water pass_water
leakag:;leak
leaki:;leak
lean:angl tendenc thin tilt tip;heel slope tend
leaner:;angl lean throw tilt
leap:bounc bound jump spring;rebound transit
leapfrog:;advanc process progress
learn:discov hear scholarship;acquir acquisit awar con conscious educ know scholar student studi
learn_abil:brain mental mental_capac wit
learn_person:initi
learned:learn scholarship
learner:apprentic scholar;absorb individu initi learn person scholarship somebodi someon soul
leas:charter hire let rent rental;belong contract hold properti
leash:iii rope three triniti trio;digit figur
leatherneck:devil_dog marin
leav:departur go go_away;act deed depart farewel part permiss quit start
lebanes:;asian
lebanes_republ:lebanon
lebanon:lebanes_republ
lebensraum:live_space
lechatelierit:;crystal
lectern:read_desk;stand
lector:lectur
lectur:talk_to;address educ instruct jaw speaker speech talk teach
lede:;section subdivis
ledg:shelf;ridg
ledger:account_book book_of_account;journal
lee:;deposit
lee_de_forest:father_of_radio
leeri:suspici wari;distrust suspicion
leeward:lee_side;direct side
leeway:;allow disagr drift permit toler
left:remain;faction leftist posit sect
left_bank:latin_quarter
leftfield:left_field;left
lefthand:left_hander;left pitcher
lefti:left_hander;individu left person pitcher somebodi someon soul
leftist:;left socialist
leftov:left remain;food remaind rest
leg:leg_cover;branch
legaci:;gift heritag inherit
legal:legitim;illeg
legal_age:;major
legal_document:;instrument
legal_guardian:truste
legal_injuri:wrong
legal_instrument:offici_document
legal_opinion:judgement
legal_power:jurisdict
legal_principl:judici_doctrin
legal_proceed:proceed
legal_transfer:;deliveri
legalis:legitim
legat:foreign_mission
lege:leg_cover
legend:;fabul legendari stori titl
legendari:;legend
leger:account_book book_of_account ledger
legerdemain:magic magic_trick;decept illus
leghorn:panama panama_hat straw_hat;sailor
legion:numer;armi associ host
legisl:statut_law;govern lawmak pass politician
legisl_act:statut
legisl_assembl:legislatur
legisl_bodi:general_assembl legislatur
legislatur:general_assembl legisl_assembl legisl_bodi;assembl pass
legitim:logic
legitimaci:authent;credibl genuin legitim reliabl
legitimat:legitim
legitimatis:legitim
legitimis:legitim
lego:;toy
lei:;garland
leicestershir:leicest
leisur:easi;eas rest simplic
lem:lunar_modul
lemon:maiz;citrus yellow
lemon_yellow:maiz
lemongrass:lemon_grass
lend:contribut loan;add dispos
lender:;investor lend loan
length:;dimens distanc durat extend lengthi long prolong protract short
lengthen:prolong;continu extend sustain
lengthi:extend prolong protract;continu durat length
lenienc:;merci toler
lenifi:gentl
leningrad:saint_petersburg
lens:len len_system
lensman:photograph
lent:;season
lententid:lent
leo:;individu lion person somebodi someon soul
leo_ix:bruno
leoncita:lion_monkey
leopard:;fur
leopoldvill:kinshasa
leotard:bodi_suit cat_suit
lepidopterist:butterfli_collector
lepidopterolog:butterfli_collector
leptospirosi:swamp_fever
lesbian:gay_woman;gay greek homosexu
lesion:wound;harm hurt injuri trauma
lessen:decreas diminish weaken;chang modif
lesser_panda:bear_cat cat_bear
lesson:deterr_exampl;exampl instruct moral teach warn
let:leas rental;belong hold properti rent
let_down:lower
letdown:disappoint;dissatisfact
lethal:dead
letharg_enceph:sleep_sick
letter:inscript learn;awar conscious cultur document know scholarship text write
letter_open:paper_knife
letter_writer:correspond
letterman:;athlet
letterpress:relief_print
lettish:latvian
lettuc:bread dough;abstract herb money pinch scratch sneak sugar
leucocyt:wbc white_blood_cell white_cell
leukemia:;cancer
leukocyt:wbc white_blood_cell white_cell
levant:;morocco
leve:;dock pier recept
level:degre dismantl flat grade plane tear_down tier;build construct destruct flush high intens low mild place point
 properti rank rate sheet stage
level_best:maximum utmost
levelhead:sound;healthi intellig
lever:jimmi prize;bar machin
leverag:;advantag invest jimmi prize purchas
levi:matthew saint_matthew;impos muster recruit
levulos:fruit_sugar
lexic:;dictionari vocabulari
lexicon:dictionari vocabulari;knowledg
ley:graze_land;crop
lf:low_frequenc
lhasa:capit_of_tibet forbidden_citi
li:;metal
liabil:financi_oblig;liabl oblig possess
liabl:;liabil
liais:intermedi mediat
liaison:affair;contact involv reach
liao:;dynasti
libber:feminist
libel:;complaint defam
liber:free loos progress releas;accomplish achiev adult attempt discharg dismiss eas effort endeavor endeavour fire
 give handsom ideolog reformist toler tri
liber_art:human
liberalis:liber;eas
liberalist:liber progress
liberia:;liberian
liberian:;african liberia
liberian_capit:monrovia
libertarian:;advoc philosoph
liberti:autonomi;autonom freedom independ shore_leav sovereign
librari:;collect room
librarian:;profession
librat:;weigh
libretto:;book script
librevill:capit_of_gabon
libya:;libyan
libyan:;african libya
licenc:accredit commiss licens;liberti permit
licens:accredit commiss licenc permit;allow instrument liberti permiss toler
licens_fee:licens_tax
licens_tax:licens_fee
license:;licenc licens retail
licenti:;dissolut
licit:;legitim
lick:beat cream defeat lap;clout conclus deposit end failur kill lam punch slash solv touch whip
lid:;hat
lie:;consist construct manufactur song vocal
lie_in_wait:ambush
lie_under_oath:bear_fals_wit perjuri
lietuva:lithuania republ_of_lithuania
lieu:;function offic role
lieuten:;deputi
life:live;anim exist experi
life_histori:biographi career
life_scientist:biolog
life_stori:biographi
life_style:lifestyl
life_vest:cork_jacket
lifeblood:;blood forc
lifeguard:;attend tender
lifelik:vivid
lifelin:life_line line_of_life;support
lifesav:life_belt life_ring;rescu save
lifespan:lifetim;period
lifestyl:life_style;fashion manner mode style way
lifetim:;period
lift:rais;aid assist elev help rise
lifter:;booster
liftman:elev_boy elev_man
liftoff:;ascent rise
ligament:;attach
light:high_spirit lit visibl_radiat;apparatus fire setup valu weight
light_beam:ray;shaft
light_compani:power_servic
light_touch:;brush
lightbulb:electr_light
lighter:;barg devic fuel light
lighthead:silli
lighthous:beacon_light;beacon tower
lightless:black total_dark
lightn:;flash
lightweight:;nobodi
lignit:brown_coal wood_coal
likabl:appeal;charm sympathet
like:probabl;alik chanc compar feel icon imag likelihood pictur potenti similar
likeabl:appeal;sympathet
likeli:likelihood
likelihood:;like potenti probabl unlik
liken:;compar comparison
lilac:;bush
liliacea:lili_famili
lilli:ladi_peel
lilliputian:tini;littl petti
lilongw:capit_of_malawi
lilt:swing
lilyturf:lili_turf
lima:capit_of_peru
limb:tree_branch;branch member
lime:calcium_oxid;oxid
limelight:calcium_light public_eye spotlight;highlight lamp promin
limen:threshold
limerick:;vers
limeston:;rock stone
limey:john_bull
limit:express qualifi restrict termin_point;bound boundari determin disadvantag end extent fix modif modifi regul rule
 set specifi
limitless:unlimit
limn:line_draw portray;depict outlin
limner:portrait_painter
limo:;auto automobil car
limousin:;auto automobil car
limp:;crippl game halt lame
limpid:clariti transpar;liquid
linag:;lineag
linchpin:anchor backbon;ground support
lincoln:capit_of_nebraska
linden:lime_tree;tree wood
line:liner;describ draw face format mark protect trace
line_backer:lineback
line_draw:;depict
line_drive:liner
line_of_descent:ancestri lineag;blood
line_of_latitud:parallel
line_of_reason:logic_argument
line_of_work:job occup;busi
lineag:ancestri blood_line line_of_descent;blood descent direct parent rear relationship
lineal:;direct
lineament:charact featur;qualiti
linear:;add analog sum talli
lineat:outlin
lineback:;footbal
linecut:line_block
lineman:;footbal
linemen:;line
linen:;cloth fabric materi paper textil
liner:line line_drive;fli protect
linesman:;lineman offici
lineup:bat_order;line roll roster
ling:heather scot_heather;heath
linger:loung;delay
lingeri:intim_apparel;underwear
lingua:tongu;linguist organ
lingual:linguist
linguist:linguist_scientist;art human individu person scienc scientist somebodi someon soul tongu
linguist_communic:languag
linguist_process:;languag
link:associ connect coupl join relat;fix tie unit
linkag:;associ connect inherit link relat
linkag_group:link_gene
linksman:golf_player golfer
linkup:link
lintel:header
lion:;celebr leo
lionis:;celebr
lioniz:;celebr
lip:;back_talk
lipstick:lip_roug;makeup
liquesc:melt
liqueur:;alcohol
liquid:liquid_state murder receiv swim;destruct end fluid melt
liquid_crisi:credit_crunch squeez
liquid_ecstasi:easi_lay georgia_home_boy max;soap
liquid_state:liquid
liquidambar:sweet_gum
liquifi:melt;liquid
liquor:hard_drink spirit strong_drink;alcohol drink drunken liquid
lisboa:capit_of_portug lisbon
lisbon:capit_of_portug
list:;databas
listen:auditor;hear heed mind observ
lit:literatur;literari
litani:;address speech
liter:;actual genuin individu mistak person realism realiti somebodi someon soul
literaci:;accomplish acquisit skill
literari:;lit literatur
literari_genr:write_style
literatur:lit;literari write
lithium:li;metal
lithop:flower_stone live_stone stone_life_face stone_plant
lithuania:;lithuanian
lithuanian:;baltic european lithuania
litig:action judici_proceed sue;proceed process
litigi:contenti
litor:sand
litter:;scrap trash
littl:slight small;petti size
littl_corpor:napoleon
littl_giant:dougla stephen_arnold_dougla
littl_girl:femal_child
littl_joe:four iv quartet
littl_phoeb:fin five
littl_rock:capit_of_arkansa
littler:smaller
littor:sand;coast
littor_zone:sand
liturgi:;rite
live:life;alert aliv anim bread_and_butter brisk endur experi keep last livelihood person surviv
live_accommod:hous lodg
live_wire:busi_bee eager_beaver
livelihood:bread_and_butter keep;live maintain resourc support sustain
liver:;organ
liver_rot:black_diseas
liveri:legal_transfer;deliv deliveri liver uniform
livestock:farm_anim
llb:bachelor_of_law
lld:doctor_of_law
llm:master_of_law
load:burden dozen laden lot pile score ton;affluent cargo flush freight shipment wealthi weight
loader:dock_worker
loaf:loung;bread food
loan:lend;debt word
loanblend:hybrid
loaner:lender
loanword:loan
loath:foul reluct;hate hatr
loathsom:foul
lob:;propuls
lobbi:entranc_hall hall;person pressur_group room third_hous
lobbyist:;lobbi
lobster_plant:christma_flower christma_star paint_leaf
local:neighborhood neighbourhood venu vicin;determin find locat neighbor neighbour principl scene section
local_area_network:lan
localis:;locat
locat:place posit situat;activ deposit determin find lay object placement put set settl site
loch:;lake recess
lock:;fix hair protect wave
lockbox:deposit_box safeti_deposit_box
lockdown:;imprison
locker:;cabinet fix lock
locknut:safeti_nut
lockout:;opposit resist
lockr:lock_ring
loco:bat nut;crack
locomot:go motiv_power move travel;engin
locomot_engin:engin_driver
locomotor:locomot
locowe:crazi_weed green_goddess mari_jane;weed
locus:venu;scene site situat
locust:;wood
locut:say;express
lodg:club deposit guild hous live_accommod social_club societi stick wedg;associ construct file fixtur quarter
 structur
lodgement:lodg
lodgepol:shore_pine
lodgment:lodg
loft:;floor stori
lofti:elev emin majesti soar tower;proud
log:lumber;index wood work
logarithm:log
loge:box
logic:legitim;consist order philosophi sens
logic_argument:line_of_reason
logic_implic:condit_relat
logic_think:abstract_thought reason
logist:;provis suppli
logjam:;arrest check halt mass stay stop stoppag
logo:son;trademark
logotyp:logo
loiter:loung
lolli:bread dough;scratch sugar
lollygag:loung
lolo:yi
lombard:;european
lome:capit_of_togo
london:british_capit
lone:alon solitari;sole
loneli:;alon desert isol lone sad solitari
loner:lone_hand lone_wolf
lonesom:lone sole;solitari
long:;desir durat hungri length pine yen
long_distanc:trunk_call
long_dozen:thirteen
long_hors:buck
long_pillow:bolster
long_suit:specialti strong_point;strength
long_time:year;age
long_underwear:union_suit
longanim:patienc
longer:;individu long person pine somebodi someon soul yen
longev:length_of_servic;age elder older senior
longhand:run_hand
longhorn:;beef
longshoreman:dock_worker
lontar:wine_palm
loo:closet water_closet;bathroom john privi toilet
look:appear express face facial_express look_at seem sound;feel flavor hunt search smell spirit tone
look_at:look
looker:beauti knockout spectat viewer wit;dish
lookout:observ_post scout;observ_tower observatori outlook post spi spot station
lookout_man:scout
lookout_station:observ_tower observatori
lookup:;search
loom:tower
looney:crazi
looni:bat canadian_dollar crazi nut;crack
loop:;fix repeat
looper:measur_worm
loophol:;hole
loopi:bat nut;crack
loos:diarrhea free releas;inform relax
loos_end:unfinish_busi
loos_woman:jade
loosen:;adjust loos modif relax weaken
loot:bread dirti_money dough prize rifl robberi;abstract money pinch sack scratch sneak sugar
lop:;clip
lord:august creator divin grand maker master;domin nobl ruler
lord_spiritu:first_estat
lord_tempor:second_estat
lordli:digniti
lordot:dip
lordship:;author domin lord master nobl
lore:tradit_knowledg
lorri:;truck wagon
lose:doom loss;confus person
loser:unsuccess_person;contest fail failur lose unfortun
loss:;declin
loss_leader:draw_card
lot:batch distribut dozen good_deal great_deal load mass mint mountain pile plenti raft score slew spate stack
 ton;administ ampl band circl circumst deal destini fate flock fortun jam luck mob parcel ram tract
loth:reluct
lott:;angl
lotteri:;accid draw
lotus:;egyptian_water_lili white_lili
lotusland:lotus_land
loud:cheap flash;intens novelti
loudspeak:speaker speaker_system speaker_unit
loudspeak_system:speaker speaker_unit
lough:;cove lake
loui_the_great:sun_king
loui_xiv:sun_king
louisiana:la
loung:couch wait_area wait_room;room seat
lour:lower
lous:dirt_ball insect worm
lousi:rotten;bull damn dirti
louver:;fin
louvr:;fin
lovabl:;love
love:cover_girl;bed belov care dear emot enjoy fair honey jazz object screw
love_affair:romanc
love_appl:tomato tomato_plant
love_child:illegitim
love_handl:spare_tire
love_stori:;romanc
loveli:;fair
lovemak:love_life make_love sexual_love
lover:;commit devot enjoy fan individu love person somebodi someon soul
loveseat:love_seat
lovesom:fond;tender warm
loving:care
low:low_status moo;degre first_gear height level
low_temperatur:cold
lowbr:rude
lower:let_down threaten;berth decreas reduct
lower_limit:minimum
lowercas:small_letter
lowland:;depress
lowli:humbl low_status petti secondari;base
lowlif:dirti_dog;rat
lox:liquid_oxygen
loyal:patriot;loyalti nation
loyalist:;booster champion friend protagonist support
loyalti:;allegi commit fidel honest love loyal reliabl true
lozeng:pill
lp:;disc disk record
lpn:licens_practic_nurs practic_nurs
ltte:tamil_tiger tiger world_tamil_associ world_tamil_movement
lu:;metal
luanda:angolan_capit
lucent:;light
lucid:clariti;logic transpar
lucif:devil morn_star old_nick princ_of_dark;friction_match match planet
luck:chanc circumst fortun hazard;condit destini fate guess lot phenomenon pretend ventur
lucki:good_fortun good_luck;favor fortun luck prosper
lucr:bread dough earn net_incom net_profit profit;net scratch sugar
lucrat:profit
lucubr:elabor
lucullan:lavish lush
ludicr:absurd ridicul
lug:;stuff tug
luger:;slide
luggag:baggag;tug
luggag_compart:automobil_trunk;trunk
luggag_van:baggag_car
lugubri:;sad
lull:quiet;calm paus suspens
lullabi:;song vocal
lulu:beauti knockout;dish woman
lumber:basebal_bat log timber;craft pound trade
lumberjack:lumber_jacket
lumin:lucent purpl_heart;light
luminari:guid_light lead_light notabl
luminesc:glow
luminos:;light
lump:chunk swell;enlarg
lumper:dock_worker
lunaci:mad
lunar_month:;moon
lunar_time_period:;tide
lunat:crescent lunar_month;mad moon
lunch:luncheon;meal
luncheon:lunch;meal
luncheon_voucher:meal_ticket
lunchtim:lunch_period
lung:straight_thrust;thrust
lurch:pitch;defeat
lure:;attract hook temptat
lurid:shock
lurk:loung;ambush
lusaka:capit_of_zambia
luscious:delici
lush:alcohol lavish;drink drunk luxuri
lushun:port_arthur
lusitanian:portugues
lust:hunger
lust_for_learn:desir_to_know
luster:;bright brilliant glorious magnific shine shini superb vivid
lusterless:lacklust matt
lusti:;valid
lustreless:lacklust matt
lustrous:shine;shini
lutecium:lu
lutetium:lu
luxemburg:capit_of_luxembourg luxembourg luxembourg_citi
luxuri:elabor;grand lavish lush
lx:sixti
lxx:seventi
lxxx:eighti
lyce:gymnasium middl_school secondari_school
lyceum:gymnasium middl_school secondari_school;school
lycopod:club_moss
lymphoma:;cancer
lynch:;murder slay
lynchpin:anchor backbon
lyon:;council
lyreflow:bleed_heart
lyric:word;languag poem text
lyricist:;author languag lyric word writer
lyssa:mad
ma:mama master_of_art mom;bay_state massachusett mother old_coloni
mac:macintosh mack
macabr:grim
macao:macau
macaroni:;pasta sheik
macau:macao
mace:;offici
macedon:macedonia
macedonia:;macedonian
macedonian:;european macedonia slavic
macgregor:rob_roy
machet:;knife
machin:;devic individu mechan person prepar somebodi someon soul
machin_rifl:automat
machinelik:automat
machineri:;machin scheme system
machinist:mechan shop_mechan
macho:;male
macintosh:mac mack;cloth fabric materi textil
mack:mac macintosh
mackintosh:mac macintosh mack;cloth fabric materi textil
macon:;wine
macro:;instruct
macrocosm:exist univers world
macul:patch
macula:yellow_spot
mad:crazi;discomfort disturb excit frantic frenzi furi insan rage sick sore
mad_appl:garden_egg
mad_cow_diseas:bse
madak:giant_timber_bamboo
madam:dame ladi;woman
madden:anger enrag furious
madhous:crazi_hous funni_farm funni_hous nut_hous snake_pit
madison:capit_of_wisconsin
madonna:bless_virgin mari the_virgin virgin_mari;marian
madra:chennai tamil_nadu
madrid:capit_of_spain spanish_capit
mae_west:air_jacket
maestro:master;artist
maffia:mafia
mafia:;mob syndic
mag:magazin;press public
magazin:;press product public
magi:wise_man
magic:charm wizard;decept illus perform
magic_marker:felt_tip
magic_spell:charm
magic_trick:;decept illus
magician:wizard;charm decept illus magic perform
magisteri:;distinguish domin impos
magistr:;judg justic
magma:;rock stone
magna_carta:the_great_charter
magna_mater:great_mother
magnanim:nobil;larg
magnat:big_businessman busi_leader top_execut tycoon;baron businessman king mogul
magnesium:mg;metal
magnet:attract_featur magnet_attract magnet_forc magnet_induct;appeal attract characterist charismat devic featur pull
magnet_disc:;disk
magnet_disk:;disc
magnet_inclin:angl_of_dip dip
magnetis:magnet magnet_induct
magnif:;enlarg
magnifi:exagger;enlarg
magnific:glorious;brilliant glori
magniloqu:rhetor tall
magnitud:;properti ratio
magnolia:;bark
magnolia_state:mississippi ms
magpi:pack_rat
magyar:hungarian
magyarorszag:hungari republ_of_hungari
maha:omaha
maharaja:;princ
mahatma:;sage
mahimahi:dolphin
mahogani:;tree wood
mahomet:moham mohammad muhammad
mahound:moham mohammad muhammad
maid:maiden;domest girl miss
maiden:inaugur initi maid;first girl miss
maidserv:maid
mail:postal_servic;communic messag post postal send transmiss
mailboat:mail_boat
mailbox:letter_box;box
mailer:;individu mail person send somebodi someon soul
maillot:tank_suit
mailman:letter_carrier mail_carrier
maim:wound;person
main:chief master pine_tree_state princip;independ pipe primari water
main_entri_word:citat_form
main_offic:headquart home_base
main_road:highway
mainer:down_easter
mainfram:central_process_unit central_processor;hardwar process processor
mainland:;earth ground land
mainland_china:cathay
mainsheet:weather_sheet
mainstay:anchor backbon;booster champion friend ground pillar protagonist support
mainstream:;thought
maintain:hold keep preserv retain;assert sustain
mainten:;fix fixtur keep live livelihood maintain mend preserv repair sustain
maiz:corn indian_corn lemon lemon_yellow;cereal yellow
majest:proud;imperi majesti purpl royal
majesti:;emin impos nobl proud soar tower
major:big_leagu bulk major_leagu;confer leagu legal_age
major_leagu:major
major_rule:;democraci
majuscul:capit_letter;capit
makataimeshekiakiak:black_hawk
make:brand qualif;build caus condit construct creat fashion fit forg form kind prepar produc product qualifi sort
 specifi stimul
make_known:inform
make_water:;leak
makedonija:macedonia
makeov:;reconstruct remak
maker:creator divin lord;build construct form manufactur manufactur_busi mold produc shape
makeshift:improvis
makeup:;composit constitut cosmet event physic_composit war_paint
malacca:;cane
maladi:ill sick
maladjust:;disturb
malais:;discomfort
malarkey:idl_word jazz;wind
malarki:idl_word jazz;wind
malawian:;african malawi
malay:;asian malaysia
malay_archipelago:east_indi east_india
malaya:malaysia;malay malaysian
malayan:malay malaysian;asian malaysia
malaysia:;malay malaysian
malaysia_milit_group:islam_communiti jemaah_islamiyah ji
malaysian:;asian malay malaysia
male:;anim beast creatur fauna gender individu man person sex sexual somebodi someon soul
male_child:boy
male_monarch:king rex
male_parent:father
maleberri:male_berri
maledict:damn;curs
malef:;evil
malefactor:crimin outlaw
malevol:;evil
malfeas:;misconduct wrongdo
malform:distort
malfunct:;failur
mali:french_sudan
malian:;african mali
malic:spite;evil vicious wound
malici:spite
malici_gossip:scandal;dirt
malign:;evil
malik:;leader
mall:plaza shop_center shop_centr;outlet
mallet:;beetl hammer
malleus:;hammer
malpractic:;misconduct wrongdo
malt:;shake
maltes:;european semit
maltha:miner_tar
maltreat:abus;step
mama:ma mom;mother
mambo:;danc
mamma:ma mama mom
mammi:ma mama mom
mammoth:;eleph giant heavyweight monster whale
mamoncillo:honey_berri spanish_lime spanish_lime_tree
man:adult_male hand male manpow militari_personnel work_forc workforc;adult forc human human_be personnel
man_and_wife:marri_coupl marriag
man_friday:chief_assist
man_of_affair:businessman
manag:coach director handl manag_director;accomplish achiev action administr attain brass care contend cope deal
 direct establish execut fulfil govern manageri organiz overse supervis trainer
manag_director:manag
manageri:;director manag
managua:capit_of_nicaragua
manakin:fashion_model
manama:capit_of_bahrain
manchu:qing qing_dynasti;dynasti
manchu_dynasti:qing
mandala:;design pattern
mandarin:;citrus
mandarin_chines:beij_dialect
mandat:author mandatori;authoris district dominion instrument territori unauthor
mandatari:mandatori
mandatori:compulsori mandat requir;district dominion receiv recipi territori
mandibl:lower_jaw
mandibula:lower_jaw
manduc:;jaw
manduct:communion holi_communion
mane:head_of_hair;hair
maneuv:guid steer tactic;oper play point
manganes:;metal
manger:;contain
mangl:torn;murder
manhattan:;cocktail
manhood:human;qualiti
manhunt:;hunt search
mania:;passion
manic:;passion
manifest:appar evid patent plain;appear demonstr express ground indic instrument reflect seem
manifesto:;declar
manifold:;paper pipe
manikin:fashion_model
manila:;paper
manilla:manila manila_paper
manipul:handl oper;control cook fake influenc palm rig touch
mankind:human human_be human_race;group man
manlik:male
mannequin:fashion_model
manner:fashion mode style way;behavior behaviour conduct pose properti
manner_of_speak:;deliveri
manner_of_walk:;walk
mannikin:fashion_model
manoeuv:guid maneuv steer;oper point
manoeuvr:guid maneuv steer tactic;oper play point tactic_maneuv
manor:;acr estat mansion resid
manpow:hand man work_forc workforc;forc personnel
mans:mansion mansion_hous;resid
mansion:star_sign;hous region resid
mansion_hous:;resid
manslaught:;homicid
manslay:murder
mantilla:;cape
mantl:drape wrap;blanket symbol
mantra:;motto slogan
mantrap:beauti knockout;dish
mantua:;gown
manual:;drill exercis practic
manual_labor:;jack
manufactori:factori manufactur_plant mill
manufactur:construct industri manufactur_busi produc;busi maker
manufactur_busi:manufactur;maker
manufactur_plant:factori mill
manur:;organic
manus:hand mitt
manuscript:;ms write
manx:;gaelic
mao:;enzym
maoist:;advoc
map:function mathemat_function;procedur process represent
map_collect:atlas book_of_map
mapl:;wood
maputo:capit_of_mozambiqu
mar:march red_planet;appear defect spot
maratha:;indian
marathi:;sanskrit
marathon:endur_contest marathon_runner road_runner;project run task undertak
maraud:predat raid
marbl:;ball intellig rock stone
marburg_hemorrhag_fever:green_monkey_diseas
march:mar;demonstr walk
march_order:walk_paper
marcher:;foot_soldier
marchland:border_district
mardi_gras:fat_tuesday
mare:femal_hors maria;hors region
margaret_hilda_thatcher:iron_ladi
margaret_thatcher:iron_ladi
margarita:;cocktail
margin:border perimet;amount bound boundari edg fring gross_profit secur_deposit
margrav:;lord nobl
marguerit:;flower
mari:bless_virgin madonna the_virgin;marian russian
mari_ann_evan:eliot georg_eliot
mari_jane:green_goddess;weed
mari_mccauley:molli_pitcher
maria:mare;region tree
mariachi:;ensembl
marian:;madonna mari
marihuana:cannabi marijuana
marijuana:cannabi
marin:devil_dog jack maritim nautic old_salt sea_dog tar;man sailor soldier
marin_anim:sea_creatur
marin_archeolog:underwat_archaeolog
marin_corp:unit_state_marin
marin_creatur:sea_anim
marin_museum:aquarium fish_tank
marini:marino
marionett:puppet
marit:marri;marriag
maritim:canadian_maritim_provinc marin maritim_provinc nautic
marjoram:winter_sweet
mark:label marker pronounc score tag;commemor design distinguish evalu grade pattern place rank rate symbol target
mark_antoni:anthoni
mark_twain:clemen
marker:mark;distinguish label symbol tag
market:marketplac sell seller vendor;activ class commerc groceri groceri_store hawk merchandis merchant secur_industri
 trade traffic
market_economi:free_enterpris privat_enterpris
market_place:marketplac mart
marketplac:market market_place mart;activ outlet
markka:finnish_mark
marksman:crack_shot;shooter
markup:;earn instruct net profit
markwe:poison_ivi poison_mercuri poison_oak
maroc:kingdom_of_morocco moroccan morocco
maroon:strand;isol unfortun
marqu:brand brand_name trade_name;name
marque:pavilion;tent
marquess:marqui;lord nobl peer
marqui:;lord nobl
marri:red_gum wed;individu marriag person somebodi someon soul
marri_coupl:man_and_wife marriag
marri_man:husband
marri_person:better_half partner spous;mate
marri_woman:wife
marriag:man_and_wife marri_coupl;famili marri wed
marriag_ceremoni:wed
marriag_licenc:wed_licens
marriag_licens:wed_licenc
marriag_offer:propos
marrueco:kingdom_of_morocco morocco
marseill:;cloth fabric materi textil
marsh:;muddi
marsh_hare:swamp_rabbit
marsh_tea:wild_rosemari
marshal:;mobil
marshal_plan:european_recoveri_program
marshi:muddi;clay marsh mud swamp
marshland:marsh
mart:market_place marketplac;outlet
martial:;soldier
martial_music:militari_march
martian:;mar
martingal:dolphin_striker
martini:;cocktail
martyr:;suffer victim
martyr_oper:suicid_mission
martyrdom:;death martyr
martyris:martyr
marvel:fantast terrif tremend wonder;grand happen occurr tall
marxism:;communism marxist
marxist:;advoc radic red
maryland:free_state old_line_state;md
mascara:;makeup
masculin:;gender male sex sexual
maseru:capit_of_lesotho
mash:crush squash squeez;butterfli crunch feed romanc suspens
masher:;wolf
mashi:five_iron
mask:disguis;cover hide screen sensat shield
masonri:;construct structur
masqat:capit_of_oman
masqu:;mask
masquerad:fanci_dress;costum disguis mask parti
masquerad_costum:fanci_dress
masquerad_parti:;mask
mass:aggreg batch good_deal great_deal lot mint mountain pile plenti raft slew spate stack;ampl deal flock group jam
 mob person ram shot stroke
mass_meet:ralli
mass_murder:carnag massacr;slaughter
massachuset:massachusett
massachusett:bay_state old_coloni;ma
massacr:carnag mass_murder slaughter;butcher murder slay
massag:;treatment
massif:;format
massiv:;monument
mast:;nut
master:chief lord main overcom princip;ace artist champion domin educ genius primari profession record ruler sensat
 star superior superstar victor wizard
master_copi:origin
master_in_busi:mba
master_of_art:ma
master_of_ceremoni:;host
master_of_educ:med
master_of_scienc:sm;ms
masteri:domin supremaci;check contain control curb master moder
mastermind:einstein engin genius;brain brilliant creator initi intellectu organiz
masterpiec:;accomplish achiev work
masthead:flag
mastic:;jaw
mastocyt:mast_cell
mat:matt;felt mount
matai:black_pine
match:duplic talli twin;agre competit contest coordin coupl equal lighter mate oppos pair pit rival
match_game:test_match
matcher:marriag_broker
matchmak:marriag_broker
matchup:;pair
mate:coupl pair sexual_union teammat twin;associ better_half famili marri_person match offic partner sex spous union
mater:;mother
materi:stuff;cloth desir fabric happen info inform offspr substanc textil
materi_bodi:anatomi build chassi figur flesh;frame shape
materialis:;happen offspr
materiel:;equip outfit
matern:matern_qualiti pregnanc;mother parent pregnant relationship
matern_languag:mother_tongu
math:mathemat;mathematician scienc
mathemat:math;mathematician numer scienc
mathemat_function:map
mathematician:;math mathemat scientist
matin:morn_prayer
matine:;theatric
matman:wrestler
matriarch:;woman
matrimoni:marri marriag
matrix:;array ground_substanc rock stone
matt:mat;felt lacklust mixtur
matter:affair count topic;concern issu subject weigh
matthew:levi
mattress:;pad
matur:age grow growth;acquir adult develop development due_date ripe state
mauritani:mauritania
mauritanian:;african mauritania mauritius
maven:sensat star superstar wizard;ace champion genius
maverick:;calf rebel renegad
mavin:sensat star superstar wizard;ace champion genius
maw:;mouth
max:easi_lay georgia_home_boy;soap
maxi:;skirt
maxilla:upper_jaw
maxillari:upper_jaw
maxim:maximum;express say
maximis:maxim
maximum:level_best upper_limit utmost;bound boundari extrem limit maxim peak
may:say_hey_kid
may_beetl:june_bug
may_bug:june_beetl
maya:;indian
mayan:maya;indian
mayan_languag:maya
mayappl:may_appl
mayfish:may_fish
mayflow:;bush
mayhem:havoc;crime offens
mayo:;dress
mayonnais:mayo;dress
mayor:citi_manag;politician
maze:confus;mat system
mb:;bachelor_of_medicin
mba:master_in_busi
mbd:add attent_deficit_disord minim_brain_damag
mc:mhz;rate
mccauley:molli_pitcher
md:doc doctor physician;doctor_of_medicin element free_state maryland old_line_state
meadow_beauti:deer_grass
meadow_bright:water_dragon
meadow_saffron:nake_ladi
meal:;nutrit occas
mealberri:mountain_box sand_berri
meali:gritti
mean:averag pregnant way;content idea implement impli import intend messag norm signific spell substanc thought
meander:thread wander wind
meaningless:nonsens
meanspirit:;mean
meantim:interim lag meanwhil;interval
meanwhil:interim lag meantim;interval
measur:metric quantiti step;activ amount assess bill calcul care deliber evalu magnitud maneuv meter metr standard
 valu
meat:;core essenc food heart_and_soul substanc sum
meat_market:butcher_shop
meati:;core essenc meat substanc substant sum
meatman:butcher
meatpack:meat_pack
mecca:;place spot
mechan:;auto automobil car execut machin perform physic
mechan_draw:draft
med:master_of_educ
medal:decor ribbon;award honor honour medalist medallist palm
medal_winner:medalist medallist
medalist:medal_winner medallist;decor golfer medal palm ribbon victor winner
medallion:;coin decor help medal palm ribbon serv
medallist:medal_winner medalist;decor golfer medal palm ribbon victor winner
meddl:interfer;busi
meddlesom:interfer;busi
medevac:medic_evacu
medfli:mediterranean_fruit_fli
mediaev:mediev;gothic
medial:median
median:;averag norm
mediat:intermedi middl;dialogu intervent negoti talk
medic:health_check medic_offic medicin;drug examin herb scrutini therapi
medic_build:health_facil healthcar_facil
medic_checkup:health_check
medic_exam:health_check
medic_examin:coron health_check
medic_specialti:medicin
medica:medic medicin
medicin:medic medic_specialti;drug
medicin_drug:medic medicin
medico:doc doctor md medic_student physician
mediev:;gothic
medina:;quarter
mediocr:;averag individu ordinari person somebodi someon soul
medit:reflect;specul
medium:intermedi;averag environ surround
medium_of_exchang:monetari_system
medivac:medic_evacu
medley:;composit piec
meek:mild;submiss tame
meet:encount fit get_togeth sport_meet;assembl athlet come_togeth fulfil gather satisfi
meet_place:forum;assembl
meeter:attend
meg:million one_thousand_thousand
megabat:fruit_bat
megabuck:big_buck big_money;bundl pile
megacardia:enlarg_heart
megacycl:mc mhz
megahertz:mc mhz
megahit:blockbust smash_hit
megalocardia:enlarg_heart
megapod:mound_bird mound_builder
megascop:;gross
megrim:blue blue_devil sick_headach
meiosi:reduct_divis
melan:black
melancholi:somber;depress graviti sad
melang:odd_and_end
melanis:black
melasma:mask_of_pregnanc
melba:helen_porter_mitchel
meld:;blend melt merg mix
mele:battl_royal
melior:amend better improv
meliorist:reformist
melliflu:;sweet
mellison:;sweet
mellow:;melt
melod:;melodi music strain tune
melod_line:melodi tune;strain
melod_phrase:melodi tune;strain
melodi:tune;music strain
melodrama:;comedi
melodramat:;theatric
melt:;heat liquid warm
meltdown:;catastroph disast tragedi
member:;associ compon constitu membership part portion
membership:;bodi member relationship
membran:tissu_layer
membranophon:drum
memento:;remind
memo:memorandum;note
memoir:;autobiographi essay
memor:con;learn
memorabilia:;record
memoranda:memo memorandum
memorandum:memo;note
memori:commemor rememb remembr;comput_storag con content credit learn messag monument recal recognit represent retriev
 store think
memori_board:comput_storag;store
memori_park:burial_ground burial_site cemeteri
memori_tablet:plaqu
memorialis:commemor
memoris:con;learn
menac:endang jeopard omin sinist threat threaten;danger
menag:famili household
menageri:zoo
mend:bushel fix heal repair;doctor fixtur garment improv patch piec restor
mendelevium:md
mendic:beg
menhir:stand_stone
menial:;humbl servant
menopaus:chang_of_life
mensur:measur
mental:brain learn_abil mental_capac outlook wit;attitud brilliant intellig
mental_capac:brain learn_abil mental wit
mental_condit:psycholog_state
mental_disturb:psycholog_disord
mental_faculti:modul
mental_home:asylum insan_asylum psychiatr_hospit
mental_hospit:asylum insan_asylum
mental_imageri:imag imagin
mental_institut:asylum insan_asylum psychiatr_hospit
mental_lexicon:vocabulari
mental_object:cognit_content
mental_pictur:;impress
mental_process:cognit_oper
mental_reject:skeptic
mental_state:psycholog_condit
mental_synthesi:;construct
mental_test:test
mentat:think thought thought_process
mention:cite note observ refer remark;acknowledg citat comment credit input notic quot
mentor:wise_man;intellectu
mentum:chin
menu:bill_of_fare;fare
mercantil:commerc mercantil_system
mercantil_establish:outlet retail_store sale_outlet
mercenari:freelanc soldier_of_fortun;mercantil
mercer:;dealer trader
merchandis:market merchant product sell trade;commerc commod good produc
merchant:;merchandis trade
merchant_marin:cargo_ship ship
merchant_vessel:cargo_ship ship
merchantman:merchant_ship
merci:clemenc;clement
merciless:cruelti
mercuri:errat;metal
mere:;pond pool simpl
meretrici:cheap flash loud
merg:come_togeth confluenc incorpor integr mix unifi unit;blend converg
mergans:fish_duck
merger:fusion unif;blend consolid integr merg mix unit
meridian:elev height summit;degre exceed greatest level peak promot stage sterl top upgrad
merit:deserv virtu;worth
meritless:;sorri
meritori:merit;deserv
merlin:;falcon
meronym:part_name
merri:festiv gay;alert brisk celebr live
merriment:fun
mesa:;plateau tabl
mesh:lock;contact network strike
meshwork:;network
mesmer:fascin
mesmeris:fascin
mesomorph:muscular
mesomorphi:athlet_type
mesquit:;bush
mess:fix jam;difficulti disord
messag:content subject_matter;communic
messeng:courier;travel
messi:mess
messiah:christ
messian:;christ
metadata:;data inform
metal:;cloth element fabric materi mixtur textil thread
metal_element:metal
metallurgi:;scienc
metamorphos:;transform
metamorphosi:;revis
metaphys:;philosophi
mete:border boundari_line
meteor:meteorolog shoot_star;light
meteorolog:weather_forecast;forecast predict specialist
meteorolog_observ_post:weather_station
meter:metr;metric
meth:chicken_feed;trash upper
methadon:synthet_heroin
methamphetamin:chicken_feed;trash upper
methan:;gas
methanol:wood_alcohol wood_spirit;alcohol fuel
methedrin:chicken_feed;trash
method:;act perform play
methodist:methodist_church;protest wesley
methodolog:;method
methuselah:old_man
methyl_alcohol:wood_spirit
metier:long_suit specialti strong_point strong_suit;strength
metr:meter;measur metric
metric:measur;function map meter metr system_of_measur unit
metric_ton:tonn
metro:subway subway_system underground;railroad railway
metropoli:citi urban_center;metropolitan municip
metropolitan:;archbishop citi metropoli resid
mettl:nerv;braveri courag game gritti heart spirit steel
mettlesom:game gritti;spirit
mexican:;mexico
mexican_capit:mexico_citi
mexican_fire_plant:paint_leaf
mexican_tea:jerusalem_oak
mexican_tulip_poppi:golden_cup
mexico:unit_mexican_state;mexican
mexico_citi:mexican_capit
mezzanin:first_balconi;balconi floor stori
mf:medium_frequenc
mg:;metal
mho:siemen
mhz:mc;rate
mi:geograph_mile nautic_mile;air_mile internat_mile internat_nautic_mile land_mile mile statut_mile
miao:;asian tongu
mica:;miner
michigan:great_lake_state;chicago stop
mick:mickey paddi
mickey:mick paddi
mickl:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
microbar:bar_absolut
microbiolog:;biolog
microchip:micro_chip silicon_chip;semiconductor
microcircuit:integr_circuit
microcomput:pc person_comput
microcosm:;exampl
microelectron:;electron
microphon:mike
microscopi:;research
mictur:pee wee
midafternoon:;day daylight daytim
midair:;point
midday:high_noon noon twelv_noon;hour
middl:center centr halfway mediat mediocr midway;area averag central divis eye heart
middl_east:mideast
middl_school:gymnasium
middl_west:midwest
middleman:;distributor wholesal
middleweight:;boxer wrestler
mideast:middl_east near_east
midfield:;center centr eye heart middl
midget:dwarf tini;shadow
midi:;protocol
midiron:two_iron
midland:;insid interior
midnight:;hour
midpoint:;center centr central halfway middl midway point
midriff:;middl
midsect:;middl
midshipman:;cadet
midst:thick;insid interior
midwatch:middl_watch night_watch
midway:center halfway middl;centr parcel tract
midweek:wed wednesday;period weekday
midwest:middl_west
midwestern_unit_state:middl_west midwest
midwif:;nurs
mien:;bear
mifepriston:abort_pill
miff:see_red
migrain:sick_headach;headach
migrant:;travel
migrat:migrant;move movement person
migratori:migrant
mike:microphon
mil:swedish_mile;cc
milag:mileag
milano:milan
milcher:dairi_cattl dairi_cow milk_cow
mild:clemenc;degre level submiss
mildew:mold
mile:;mi
mile_per_hour:mph
mileag:fuel_consumpt_rate;distanc ratio
milepost:mileston
mileston:;mark marker occas
miliaria:heat_rash
milieu:surround;environ
milit:activist;activ competit fight reformist war
militari:arm_forc arm_servic war_machin;forc personnel
militari_blockad:sieg
militari_capabl:strength;postur
militari_chaplain:holi_joe sky_pilot
militari_control:occup
militari_greet:salut
militari_machin:arm_forc arm_servic
militari_march:martial_music
militari_personnel:man troop
militari_polic:mp
militari_policeman:mp
militari_postur:strength
militari_rank:;rate
militari_strength:;postur
militari_volunt:voluntari
militia:reserv;bodi
milk:;beverag drink nutrit
milk_cow:dairi_cattl
milker:dairi_cattl dairi_cow milk_cow
milki:;milk
milkshak:milk_shake shake
milkwagon:milk_wagon
mill:factori manufactur_plant;edg plant polish work
mill_machineri:;mill
millenari:millennium
millenni:;millennium
millennium:;doctrin period philosophi
millet:;cereal
milliamper:;ma
milligram:mg
millilit:cc
millilitr:cc
millimet:mm
millimetr:mm
millineri:hat_shop
million:billion one_thousand_thousand trillion
millwheel:mill_wheel
milt:soft_roe
miltom:purpl_ground_cherri
mime:dumb_show;act actor perform play player
min:minut taiwanes;chines
min_dialect:taiwanes
minaci:omin sinist threaten
minaret:;tower
minatori:omin sinist threaten
minc:;moder
mind:awar;brain conscious head heed judgement judgment knowledg listen recal
mindset:mental outlook;attitud
mine:;defens excav hollow
minefield:;parcel tract
minelay:mine
miner:;jack materi mine stuff
miner_dress:ore_process
miner_extract:ore_dress ore_process
miner_process:ore_dress
minestron:veget_soup
minesweep:;ship
minework:miner
ming:;dynasti
mini:;skirt
miniatur:;copi paint pictur toy
minibus:;bus
minifi:decreas
minim:minim_art minimum;half_note
minim_brain_damag:add attent_deficit_disord
minim_brain_dysfunct:add attent_deficit_disord
minimalist:;artist conserv
minimis:minim
minimum:lower_limit minim;limit peak
miniskirt:mini
minist:pastor rector;execut ministeri reverend
minist_of_religion:pastor rector
ministeri:;minist pastor rector
ministri:;build priesthood
minium:red_lead
minivan:;auto automobil car
mink:;fur
minnesota:north_star_state
minor:bush_leagu child kid minor_leagu small_fri;childhood confer fri juvenil leagu
minor_leagu:minor
minor_role:bit_part
minsk:capit_of_belarus
minster:;cathedr
minstrel:folk_singer
mint:batch coin good_deal great_deal lot mass mountain pile plenti raft slew spate stack;ampl deal flock herb jam mob
 ram
mintag:metal_money
minter:;coin mint money
minuscul:small_letter
minut:min mo moment proceed second transact;bit fugit instant time
miosi:reduct_divis
miracl:;event happen occurr
miracul:;marvel miracl wonder
mire:involv;mud
miri:muddi
mirki:;muddi
miro:black_pine
mirror:;depict portray
mirror_imag:;reflect
mirror_symmetri:conserv_of_pariti;pariti
mirth:comic funni gay
misanthrop:cynic
misappl:embezzl
misappli:misus
misapprehens:mistak misunderstand
misappropri:embezzl
misbehav:misconduct
misbehavior:;misconduct wrongdo
miscalcul:;error fault mistak
miscarri:fail
miscarriag:abort spontan_abort;fail failur
miscellan:mix;divers mixtur varieti
miscellanea:mix_bag varieti;mixtur
miscellani:mix_bag varieti;garland mixtur
mischanc:bad_luck
mischief:;bother devil evil gravel omin sinist threaten
mischiev:;arch wick
misconcept:;idea thought
misconduct:wrongdo;activ manag
miscu:slip
misdemean:misconduct
misdemeanor:infring violat;breach conflict crime offens
misdemeanour:infring misdemeanor violat
misdirect:corrupt;distract mismanag
miser:miseri poor suffer;piti ruth shame
miseri:;miser poor sad suffer
misfir:miss
misfortun:bad_luck ill_luck miser poor tough_luck;circumst destini fate fortun lot luck troubl
misgiv:;distrust suspicion
misguid:mistaken
mishandl:misconduct;fumbl
mishap:bad_luck;chanc fortun hazard luck
mishmash:odd_and_end
misidentifi:mistak
misinform:;info inform
misinterpret:misunderstand
mislay:;lose
mismanag:misconduct;manag
mismatch:uneven;counterpart
misplac:;lose
misplay:;error
misrepres:distort fake twist;cook manipul
misrepresent:decept;alter cook fake manipul misconduct wrongdo
miss:absent girl lack want young_ladi young_woman;failur neglect woman
misshapen:distort
missi:girl miss young_ladi young_woman;woman
missil:;arm rocket weapon
mission:missionari missionari_post missionari_station;missionari_work ngo
missionari:;deleg instructor mission teacher
missionari_post:foreign_mission mission
missionari_station:foreign_mission mission
missionari_work:;mission
mississippi:ms
missiv:letter
missouri:show_me_state;mo
mist:cloud fog obscur
mistak:error fault misunderstand;blame faulti incorrect interpret
mistaken:fals
mister:mr
misti:;fog
mistreat:abus;pattern practic step
mistress:fanci_woman kept_woman;lover woman
mistrial:;trial
mistrust:distrust suspect suspici suspicion wari;doubt uncertainti
misunderstand:mistak;interpret
misus:abus;employ exercis usag
mite:;hint pinch
mitig:;decreas excus reduct
mitt:basebal_glove glove hand
mitzvah:;act deed teach
mix:integr merg;blend combin mixtur varieti
mix_bag:varieti;mixtur
mixer:social;beverag drink parti
mixtur:;blend merg mix mix_bag substanc varieti
ml:cc
mlitt:master_of_literatur
mn:minnesota north_star_state;metal
mo:minut moment second;bit fugit metal missouri show_me_state time
moat:;trench
mob:crime_syndic jam pile rout syndic;crowd gang gangster pack
mobil:ralli wander;gather marshal qualiti
mobil_phone:cellular_telephon
mobilis:mobil ralli;gather marshal
mobster:gangster;crimin gang mob outlaw pack syndic
mocambiqu:mozambiqu republ_of_mozambiqu
mock_orang:;bow_wood cherri_laurel laurel_cherri
mockeri:parodi;mock takeoff
mod:modern;adolesc teen teenag
modal:;mode mood
mode:fashion manner style way;condit mood properti status
model:clay_sculptur framework mold pattern theoret_account;exampl form hypothesi kind pose possibl postur sculptur
 simul sort theori
moder:centrist chair eas;adult allevi chang check contain control curb degre facilit level modif restrain tame
moderationist:centrist moder
modern:overhaul;adapt advanc contemporari currenc genr improv individu innov person somebodi someon soul version
modern_time:contemporari_world
modern_world:present_time
modernis:modern overhaul;improv
modernist:modern;artist
modesti:reserv;modest
modif:adjust;alter chang copi limit modifi qualifi
modifi:qualifi;alter chang limit
modish:chic latest;last_word
modul:faculti mental_faculti tone;abil power regul transit transmiss
modular:;modul
modus_vivendi:life_style lifestyl
mogadiscio:capit_of_somalia mogadishu
mogadishu:capit_of_somalia
moghul:mogul
mogul:;baron big_businessman bump busi_leader king magnat promin ruler swell top_execut tycoon
moham:mohammad muhammad
mohammad:moham muhammad
mohammedan:islam
moil:labor labour;boil dig
moistur:wet
mojo:;magic
mol:gram_molecul
molar:;crunch tooth
molass:;syrup
mold:cast model shape stamp;border clay_sculptur contain couch decor frame put solid
moldabl:plastic
moldavia:moldova republ_of_moldova
moldovan:;moldova
mole:gram_molecul;spi
mole_plant:paint_leaf
molecul:atom particl;materi molecular stuff
molecular:;atom molecul particl
molest:harass harri plagu;provok
moll:pepper_tree
mollah:mullah
mollifi:gentl;season temper
mollusc:mollusk
mollycoddl:babi
molotov_cocktail:gasolin_bomb petrol_bomb
molt:;shed
molucca:spice_island
molybdenum:mo
mom:ma mama;mother
moment:instant minut mo second;bit consequ fugit here_and_now time
momentan:fugit
momentari:fugit;bit minut mo moment second
momentum:;forc strength
momma:ma mama mom
mommi:ma mama mom;mother
mon:monday;buddhist fat weekday
monarch:crown_head sovereign;ruler
monast:monk;convent religi
monday:mon;weekday
monetari:;money
monetari_resourc:cash_in_hand financ fund
monetari_system:medium_of_exchang
monetari_valu:cost price
money:affluent flush wealthi;load monetari wealth
money_box:coin_bank save_bank;till
money_plant:honesti silver_dollar
moneylend:loan_shark
moneymak:cash_cow lucrat mercantil
moneyman:financi
monger:dealer hawk trader
mongol:down_syndrom mongolian;mongolia orient
mongol_dynasti:yuan
mongolia:;mongolian
mongolian:down_syndrom;mongolia orient
monik:nicknam;denomin design
monish:caution warn;discourag
monit:warn word_of_advic
monitor:supervis;caution defend discourag guardian monitor_devic observ remind supervisor warn watch
monitor_devic:;monitor
monitori:warn
monitric:labor_coach
monk:;religi
monkey:potter;child fri kid minor
monkey_nut:;peanut
monkey_pod:rain_tree
monkey_puzzl:chile_pine
monkeypod:rain_tree
monkfish:;angel_shark
monkshood:helmet_flower
monochrom:black_and_white
monocraci:dictatorship
monolith:massiv;monument
monologu:;languag speech
monomania:;possess
monoplan:;airplan plane
monopoli:;domin market marketplac
monorail:;railroad railway
monosaccharid:simpl_sugar
monosaccharos:simpl_sugar
monoton:drone
monovular:;ident
monoxid:;oxid
monrovia:capit_of_liberia liberian_capit
monsieur:;man
monsignor:;priest
monsoon:;wind
monster:;demon freak giant mammoth
monstranc:;demonstr
monstros:freak;monster
monstrous:;demon freak monster
mont:;card
montag:;icon imag pictur
montana:treasur_state
montevideo:capit_of_uruguay
montfort:earl_of_leicest
montgomeri:;capit_of_alabama
month:;period seri serial
montpeli:capit_of_vermont
monument:;commemor construct massiv memori site structur
moo:low
mood:climat temper;condit feel humor mode moodi status
moodi:helen_will;humor mood temper
moolah:bread dough;scratch sugar
moon:;lunar_month object
moonbeam:moon_ray
moonlight:;light moon
moonshel:moon_shell
moonshin:corn_liquor;moon
moor:berth;moslem muslim plain
moorag:berth;tie_up
moos:;deer
moot:debat deliber;argu case contend lawsuit suit
mop_up:complet
moral:ethic ethic_motiv team_spirit;honor import lesson mean motiv need qualiti signific
moral_excel:virtu
moral_forc:dynam
moral_philosophi:ethic
moral_principl:valu_orient
moral_sens:conscienc
moratorium:;delay hold postpon suspens wait
mordaci:barb bite
mordant:;grim
more:;convent normal pattern rule
morel:;mushroom
morgu:dead_room;build
mormon:mormon_church;protest
mormon_state:ut utah
morn:morn_time;aurora break_of_day dawn farewel first_light greet period sunris
moro:;filipino
moroccan:;african morocco
morocco:;leather moroccan
moros:moodi
morpholog:;biolog grammar sound_structur word_structur
morphophysiolog:function_anatomi
morrow:;day
mors:;code
morsel:bite
mortal:death_rate individu person somebodi someon soul;caus dead rate
mortarboard:;hawk
mortgage:mortgag_holder
mortician:funer_director
mortif:humili
mortifi:embarrass humili;humbl
mortmain:dead_hand
mortuari:dead_room;build
mosaic:;art
moscow:russian_capit
mosh:;slam
moslem:islam muslim
mosquito_craft:motor_torpedo_boat pt_boat
mosquito_hawk:snake_doctor
moss_anim:sea_mat
most_valuabl_player:mvp
mote:atom molecul particl
mother:father femal_parent;generat parent
mother_countri:homeland motherland nativ_land
mother_theresa:teresa
mother_tongu:first_languag matern_languag
mother_wit:common_sens good_sens hors_sens;sens
motheres:babi_talk
motherhood:;mother relationship
motherland:countri_of_origin homeland mother_countri nativ_land;countri
motherli:matern_qualiti
motif:motiv;design pattern theme
motil:movement;motion move
motion:gestur;go happen move movement occurr travel
motion_pictur:film movi;flick
motionless:static
motiv:incent motiv_power motor prompt;act condit deed need status theme
motley:mix mix_bag varieti;blend collect garment merg mixtur paint vari
motoneuron:motor_nerv_fiber
motor:drive motiv;agent machin
motor_citi:detroit
motor_home:camp_bus
motor_hotel:tourist_court
motor_inn:tourist_court
motor_lodg:tourist_court
motor_torpedo_boat:mosquito_craft
motorbik:motorcycl;bike cycl
motorbus:bus passeng_vehicl
motorcad:;process
motorcar:auto automobil car
motorcoach:bus passeng_vehicl
motorcycl:bike;bicycl cycl wheel
motorcycl_policeman:speed_cop
motorist:;auto automobil car drive driver motor
motortruck:truck
motorway:expressway freeway pike state_highway;highway
motown:detroit motor_citi
mottl:;streak
motto:slogan;express say
mould:model mold stamp;border cast clay_sculptur couch dirt frame put shape soil solid
moult:;shed
mound:;hill pile
mount:climb ride_hors wax;ascent framework hors mountain rise
mount_communism:stalin_peak
mount_rushmor_state:south_dakota
mountain:batch good_deal great_deal lot mass mint mountain_climb pile plenti raft slew spate stack;ampl climb deal
 elev flock hill jam mob mount ram
mountain_box:sand_berri
mountain_chain:rang_of_mountain;rang
mountain_laurel:california_bay_tree california_oliv spice_tree
mountain_lion:;painter
mountain_oak:alpin_ash
mountain_pass:notch
mountain_rang:chain_of_mountain
mountain_rice:silk_grass
mountain_state:west_virginia
mountainsid:;slope
mourn:;activ express keen reflect sad sorrow
mourn_band:weed
mous:black_eye sneak
mous_hare:rock_rabbit
mousepad:mous_mat
mousetrap:trap_play
mouth:speak talk
movabl:;move
move:go reloc stir touch travel;act affect chang decis motion movement
move_compani:remov_firm
move_in:occup
move_pictur:film movi;flick
move_ridg:wave
movement:;chang go motion move travel
mover:;mastermind move move_compani propos remov_compani remov_firm
movi:film motion_pictur move_pictur pictur_show;flick product shoot
movi_hous:cinema pictur_palac
movi_maker:film_produc filmmak
movi_theater:cinema pictur_palac
movi_theatr:cinema pictur_palac
moviemak:film_make movi_make
moxi:backbon;sand
mozambican:;african mozambiqu
mozart:;music
mozzarella:;chees
mp:militari_polic militari_policeman;forc personnel
mph:mile_per_hour;rate read
mrd:electron_dictionari
mri:magnet_reson_imag;imag
mrna:messeng_rna;rna
ms:mississippi;manuscript master_of_scienc sm
msb:mutual_save_bank
msc:master_of_scienc sm;ms
mst:mountain_standard_time mountain_time
mt:metric_ton tonn;element machin_translat montana treasur_state
mu:;letter
mucilag:;gum
muck:;matter mud muddi
mucki:muddi
muckl:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
mud:clay;dirt muddi soil
muddi:confus mental_confus;clay marsh mud swamp
muddl:fix jam mess;difficulti disord scrambl
mudguard:splash_guard
mudslid:;landslid
muenchen:munich
muff:fumbl
muffin:;gem
muffl:mute soften;dull
mug:fall_guy fool soft_touch;absorb cod victim
muggin:fool sap
mugwump:independ
muhammad:moham mohammad
muhammadan:islam
mujahadeen:mujahedeen
mujahadein:mujahedeen
mujahadin:mujahedeen
mujahedin:mujahedeen
mujahid:;moslem muslim
mujahideen:mujahedeen
mujahidin:mujahedeen
mulberri:;berri
mulch:;protect
mulct:con fine scam
mull:reflect;specul
mulla:mullah
mullah:;moslem muslim
mullein:velvet_plant
multicolor:;paint
multicolour:;paint
multicultur:;doctrin philosophi
multifacet:;divers varieti
multifari:divers varieti
multiflora:babi_rose japanes_rose
multimedia:;transmiss
multipl:;breed father generat growth increas mother product time
multipl_sclerosi:ms
multiplex:;cinema telecom telecommun
multipli:;breed
multiprocess:parallel_process
multitud:battalion larg_number pack;countless gather infinit jam mass mob myriad person pile
multitudin:countless myriad;infinit
mum:ma mama mom silent;mother silenc
mumbai:bombay
mumbl:gum
mummi:ma mama mom;bodi mother
munch:;crunch
munchen:munich_beer
mundan:everyday routin;terrestri
mung:golden_gram green_gram
municip:;gather
municip_center:down_town
munific:lavish
munit:arm ordnanc ordnanc_store weapon_system weaponri
mural:wall_paint;paint pictur
murder:off slay;crimin dispatch execut homicid killer outlaw
muritaniya:mauritania
murk:fog
murki:fog;muddi
murphi:irish_potato potato white_potato
musacea:banana_famili
muscat:capit_of_oman
muscl:muscular_tissu;contractor muscular
muscl_system:muscular_structur
musclebuild:muscl_build muscl_builder
muscleman:muscl_builder;muscl
muscular:;energi hefti muscl power
muscular_structur:muscl_system
muscular_tissu:muscl
musculatur:muscl_system muscular_structur
musculus:muscl
musd:doctor_of_music
muse:reflect;seed sourc specul
mush:pulp
musial:stan_the_man
music:;film flick movi musician play player sound
music_accompani:;backup
music_chair:go_to_jerusalem
music_composit:piec_of_music;piec
music_director:conductor
music_genr:music_style
music_rhythm:;beat
music_style:music_genr;genr
musician:player;artist music perform play
musicolog:;scholar student
muslim:islam moslem
muss:mess
mussi:mess
muster:select_servic;draft gather ralli
mutant:;anim beast creatur depart fauna vari
mutat:;chang depart modif vari
mute:soften subdu;dull dumb quiet silenc
mutil:murder;injuri mar
mutini:;rebellion revolt rise upris
mutual:;common
muumuu:mother_hubbard
muzzi:fuzzi
mv:md;element
mvp:most_valuabl_player;particip player
mx:maxwel
myanmar:burma union_of_burma
myriad:countless ten_thousand;battalion infinit pack
mysor:karnataka
mysteri:close_book;gravel puzzl secret stori supernatur
mystic:mysteri;faith religion secret supernatur think thought
mystifi:mysteri puzzl;gravel
mystiqu:;air
myth:;fabul stori
mythic:fabul;legend myth mytholog
mytholog:fabul;collect legend myth
na:sodium;metal
naan:;nan
nab:arrest collar cop nail
nac:north_atlant_council;council
nada:goos_egg noth zero zip
nadir:;hardship
nag:;fatigu hors jade jaw lectur tire weari
naiant:swim
naif:naiv
nail:arrest collar cop;blast boom fix smash
nairobi:capit_of_kenya
naiv:;primit
nake:bare nude;nuditi
naked:nuditi;open
name:appoint call design identifi;cite constitut decis deleg denomin describ key mention nomin public_figur refer
 reput
name_and_address:;destin
name_part:titl_role
nameless:anonym unidentifi unknown unnam
namesak:;individu person somebodi someon soul
namibia:south_west_africa
namibian:;african namibia
nan:grandmoth
nanc:fairi
nank:nanj
nanna:grandmoth nan
nanni:nurs;goat keeper woman
nanogram:ng
nanotechnolog:;engin technolog
nantua:shrimp_sauc
nanus:dwarf
nap:;brush cat_sleep period short_sleep sleep textur
napl_garlic:flower_onion
napoleon:littl_corpor
napoleon_bonapart:littl_corpor
napoli:napl
narc:narcot_agent
narcot:;drug
narcotraff:drug_traffic drug_traffick
narghil:water_pipe
nargileh:water_pipe
nark:bother devil gravel narcot_agent
narrat:recount stori tale;content messag say speaker state
narrow:;configur decreas form narrow_margin shape strait width
narrow_escap:close_call
narrowboat:canal_boat narrow_boat
nasal:;bone
nascenc:birth
nascent:;birth
nashvill:capit_of_tennesse
nasti:spite;aw
natal:birth_rate fertil fertil_rate
natal_day:birthday
natat:float swimmer
natatorium:swim_bath swim_pool
nate:behind rear_end seat;bottom butt rear stern tail tail_end
nation:commonwealth countri patriot;chang doctrin individu loyal loyalti nationalist person philosophi somebodi someon
 soul state status subject
nation_guard:home_reserv
nation_leader:statesman
nation_trust:nt
nationalis:;chang
nationalist:patriot;advoc nation
nationalist_china:taiwan
nativ:aborigin birth virgin_birth;bear chang individu modif person somebodi someon soul
nativ_australian:aborigin
nativ_land:countri_of_origin homeland mother_countri motherland
natter:chat gossip jaw
natur:cancel innoc;caus proceed qualiti realism success tame winner
natur_endow:gift talent
natur_event:happen occurr
natur_languag:tongu
natur_philosophi:physic
natur_process:;action
natur_select:surviv
natur_spring:fountain
natur_state:wild
naturalis:;tame
naturalist:natur_scientist realist;biolog philosoph realism
naught:goos_egg noth zero zip
nauru:pleasant_island
nausea:;revolt sick
nauseat:sick;revolt
nauseous:sick
nautic:marin maritim
nautic_mile:mi
nautilus:nuclear_submarin
naval:;navi
naval_forc:navi
naval_instal:shore_station
naval_shipyard:navi_yard
naval_special_warfar:nsw
navel:belli_button;center centr point
navi:dark_blue naval_forc;blue naval
navi_man:sailor sailor_boy
navi_yard:naval_shipyard
navig:pilot sail_master voyag;fli guidanc offic sail ship steer transport
nawab:;governor
nay:;negat
nazi:;control fascist
nazi_germani:third_reich
naziism:nation_social
nazism:nation_social;social
nb:;metal
nbe:north_by_east
nbw:north_by_west
nc:north_carolina old_north_state tar_heel_state
nd:north_dakota peac_garden_state;metal
ndjamena:capit_of_chad
ne:northeast;element nebraska
ne_plus_ultra:perfect
neanderth:;human man
neapolitan:;italian napl
near:approach;close distanc
near_east:mideast
neat:order
nebe:northeast_by_east
nebn:northeast_by_north
nebraska:;ne
nebul:;spray
nebula:;prepar
nebulis:;spray
necess:essenti necessari requir;demand impoverish involv need needi unnecessari
necessari:essenti necess requir;demand impoverish involv need needi
necessit:demand impoverish need needi requir;involv
neck:;earth ground land
neckband:collar;dog_collar
necklac:;jewelri
neckti:tie
necrobiosi:cell_death
necrom:black_art black_magic
necromanc:wizard
necropoli:burial_ground burial_site cemeteri memori_park
necropsi:autopsi pm
nederland:holland netherland the_netherland
need:demand requir;condit essenti involv motiv necess necessari status
needi:impoverish;essenti necess necessari need poor requir
needl_blight:leaf_cast
needl_rush:hair_grass
needl_spike_rush:hair_grass
needlebush:needl_bush
needlelik:sharp
needlewood:needl_wood
nefari:;villain
negat:veto;denial film qualiti
negatron:electron
neglect:disregard fail ignor neglig;declin discount dismiss miss
neglig:;disregard fail ignor miss neglect
negoci:manag;negoti
negoti:talk;activ dialogu discuss
negro:black_person;individu person somebodi someon soul
negroid:black_person negro
neighbor:adjac neighbour;individu local neighborhood neighbourhood object person somebodi someon soul vicin
neighborhood:local neighbourhood vicin;communiti neighbor neighbour region section
neighbour:neighbor;individu local neighborhood neighbourhood object person somebodi someon soul vicin
neighbourhood:local neighborhood vicin;communiti neighbor neighbour section
nembut:yellow_jacket
nemertean:ribbon_worm
nemertin:ribbon_worm
nemesi:;curs
neolith:new_stone_age
neon:ne;element
neonat:newborn newborn_babi newborn_infant
neophyt:fledgl freshman newcom;starter
neoplasm:tumor
nepales:nepali;asian
nepali:nepales;asian
nephrolith:kidney_stone
nephropathi:kidney_diseas
nephrosi:kidney_diseas
nepot:;discrimin
nerd:;bone dig drum expert labor labour scholar
neruda:rey
nerv:steel;anxious brass braveri cheek courag game gritti heart nervous spirit uneasi
nerv_pathway:;tract
nerv_tract:pathway
nerveless:cool
nervi:restiv
nervous:anxious nerv;anxieti restiv uneasi
nervur:;vein
nervus:nerv
ness:cape;earth ground land
nest_egg:save
nestl:babi_bird child kid minor small_fri;embrac fri nest
net:cyberspac final internet;earn network profit sack sheer transpar trap web
net_incom:earn profit
net_profit:earn profit
netherland:dutchman holland
netherworld:underworld;hell
netkeep:goali goalkeep goaltend
netlik:net
netmail:email
netmind:goali goalkeep goaltend
nett:net
nettl:bother devil gravel
network:;net scheme system web
neural:;nerv nervous
neurolog:brain_doctor;medicin specialist
neurolog_diseas:nervous_disord
neuron:nerv_cell
neurosurgeon:brain_surgeon;surgeon
neurot:mental_case
neuter:alter;fix
neutral:;individu person somebodi someon soul toler
nevada:battl_birth_state silver_state
neve:;ice
new:novel;age fresh novelti
new_delhi:capit_of_india indian_capit
new_flower:addi_ababa capit_of_ethiopia
new_hampshir:granit_state
new_jersey:garden_state
new_wave:van vanguard
new_world:western_hemispher
new_york:empir_state ny
new_york_minut:instant split_second
new_york_state:ny
newbi:fledgl freshman newcom;starter
newborn:;babe babi infant
newcom:fledgl freshman;arriv begin initi start starter
newfoundland:;dog
newmarket:chicago stop;card coat michigan
news:;info inform intellig word
news_agenc:press_associ wire_servic
news_media:journal
news_organiz:press_agenc press_associ wire_servic
news_report:account write_up
news_stori:newspap_articl
newsbreak:news_bulletin
newscast:;broadcast news
newsflash:news_bulletin
newslett:;account
newsman:report
newsmong:;gossip
newspap:;paper press publish
newspap_articl:news_stori
newspap_clip:press_cut
newspap_column:editori
newspaperman:correspond
newspaperwoman:correspond
newsperson:report
newsprint:;newspap paper
newsread:news_reader
newsroom:;offic staff
newssheet:newslett
newsstand:;stall
newswrit:correspond
next:adjac;futur succeed
nexus:link;connect seri tie
nga:;agenc bureau offic
ngb:nation_guard_bureau
ngf:nerv_growth_factor
ngo:;organiz
nguyen_tat_thanh:ho_chi_minh
nh:granit_state new_hampshir
ni:nickel;metal
niamey:capit_of_niger
nibbl:;piec
niblick:nine_iron
nicaraguan:;nicaragua
nice:decent
niceti:;shade
nich:recess;corner station tree
nick:chip;defect dent mar notch prison rout
nickel:ni;coin metal
nicknam:;denomin design name
nicosia:capit_of_cyprus
niddm:type_ii_diabet
nidus:focal_point;focus
nifti:crack smash;great keen
niger:;nigerian
nigerian:;african niger
nigerian_capit:abuja
nigerien:nigerian
nigger:;negro
niggl:petti;littl
nigh:near;close
night:;dark period
night_club:nightclub
nightclub:night_club
nightcrawl:fish_worm red_worm
nightdress:;gown
nightfal:twilight;hour
nightgown:;gown
nighthawk:mosquito_hawk
nighti:;gown
nightlif:night_life;amus divers entertain recreat
nightlong:overnight
nightmar:;dream situat
nightrid:night_rider
nightspot:night_club nightclub
nightstick:baton billi billi_club
nighttim:night;dark period
nightwalk:fish_worm red_worm
nigrifi:black
nih:;agenc bureau offic
nihil:void
nihon:japan nippon
nil:goos_egg noth zero zip
nilgai:blue_bull
nimbl:;facil quick
nimbus:rain_cloud;glori
nimieti:excess surplus
nina_from_carolina:ix nine
nine:ball_club basebal_club club ix nina_from_carolina;digit figur
niner:ix nina_from_carolina nine
nineteenth:;rank
nineti:;decad
ninja:;class
ninth:;rank
nip:barb bite pinch;clip crisp flavor japanes tang
nip_and_tuck:cosmet_surgeri face_lift
nipper:child kid minor small_fri;fri
nippi:;crisp
nippon:japan
nippones:japanes
nirvana:eden heaven paradis promis_land;region
nisan:nissan
nisus:pain strive
nit:;egg
nitrat:;compound
nitrogen:;element gas
nitwe:orang_grass
nix:goos_egg noth prohibit veto zero zip
nj:garden_state jersey new_jersey
nlp:human_languag_technolog natur_languag_process
nm:new_mexico
nmr:nuclear_magnet_reson
nne:north_northeast
nnw:north_northwest
noaa:;agenc bureau offic
nobbl:abstract con scam;kidnap pinch sneak
nobelist:nobel_laureat
nobil:;elit gentl larg nobl
nobl:impos nobil;august baron grand lord majesti
nobleman:nobl;august grand lord
nobless:;nobil
noblewoman:;ladi
nock:score
nod:;gestur motion
node:;link
noel:christma;season
noesi:knowledg
noetic:intellectu ration
noggin:dome;bean
nois:;interfer sound unresolv
noisi:;nois
noisom:foul
nom_de_guerr:pseudonym
nom_de_plume:pen_name
nomad:mobil wander;rover
nomenclatur:;word
nomin:subject_case token;appoint condit constitut design name nomin_address nomin_speech phrase propos status
nomin_address:;nomin
nomin_head:front_man straw_man
nomin_speech:;nomin
nomine:candid;campaign pol politician
nonag:;minor
nonc:time_be
nonchal:casual
noncitizen:alien
noncom:enlist_offic
noncompli:defiant
nonconcentr:eccentr
nondescript:;individu person somebodi someon soul
none:;hour servic
nonent:nobodi
nonesuch:ideal;saint
nonexist:;exist
nonext:extinct
nonfict:;prose
nonfigur:abstract
nongovernment_organiz:ngo
nongregari:solitari
nonimmun:;liabl
nonindulg:auster;strict
nonmeaning:meaningless
nonmigratori:resid
nonobject:abstract
nonparallel:;serial
nonpareil:ideal;saint
nonpartisan:;individu person somebodi someon soul
nonpartizan:nonpartisan
nonpay:default;evas
nonperform:neglig
nonplus:puzzl;gravel
nonprofit:;organiz
nonprolifer:;prevent
nonprolifer_center:npc
nonrecr:pay
nonremitt:default
nonresist:;liabl
nonsens:absurd ridicul;content decor meaningless messag
nonsoci:solitari
nonstart:loser unsuccess_person;failur
nonsubject:object
nonsuch:ideal;saint
nontax:exempt
nonviol:passiv_resist
noodl:dome;bean pasta
nook:;corner retreat tree
nooki:piec_of_tail
noon:midday;hour
noonday:high_noon midday noon twelv_noon
noontid:high_noon midday noon twelv_noon
noos:;loop trap
nordic:scandinavian scandinavian_languag
noreg:kingdom_of_norway norway
norg:kingdom_of_norway norway
norm:averag;mean standard
norma_jean_baker:marilyn_monro monro
normal:convent rule;abnorm condit pattern status temper
normal_school:teacher_colleg
normalci:;abnorm condit normal status
norn:weird_sister
nors:norwegian scandinavian;european nordic norway scandinavian_languag
norseman:norwegian
north:union;northern
north_borneo:sabah
north_carolina:tar_heel_state
north_dakota:peac_garden_state
north_frigid_zone:arctic
north_german:nordic scandinavian scandinavian_languag
north_german_languag:nordic scandinavian
north_korea:dprk
north_star_state:minnesota
northeast:ne northeastern northeastern_unit_state
northeastern:northeast
northeastern_unit_state:northeast
northeastward:ne northeast
norther:north_wind northern;wind
northern:yanke;north union
northern_allianc:unit_front
northern_harrier:marsh_hawk
northern_rhodesia:republ_of_zambia zambia
northland:;region
northman:scandinavian
northward:due_north;north
northwest:northwest_wind northwestern northwestern_unit_state;direct
northwestern:northwest
northwestern_unit_state:northwest
northwestward:;northwest
norway:;norwegian
norwegian:;european nordic norway scandinavian
nose:;front wind
nose_candi:;coke snow
nose_count:census
nose_drop:hell_dust;thunder
nosecount:census nose_count
nosed:nose_dive;dive
nosh:snack
nostalg:;nostalgia
notabl:celebr fame famous guid_light lead_light note noteworthi renown
notari:;offici
notat:;comment commentari mention note observ remark write
notch:mountain_pass;locat nick pass
note:celebr fame famous mention notabl notic observ remark renown short_letter
notebook:;book volum
noteworthi:notabl remark
noth:goos_egg zero zip
nothing:idl_word jazz void;wind
notic:detect discov note observ;acknowledg advis announc attend attent comment mention notif notifi remark watch
notif:tell;advis inform notic notifi say state
notifi:advis
notion:belief feel imaginari impress specul;believ concept construct idea thought trust
notori:infam
notorieti:ill_fame
nought:zero
noun:;substant
noun_phrase:nomin
nourish:nutrit;sustain
nous:mind;brain head
nov:novemb
nova:;star
novel:new;book fiction fresh novelist novelti volum
novelist:;author novel writer
novella:;novel
novelti:;fresh new novel
novic:initi;begin start
nowaday:present
nozzl:;nose
np:;metal rn
npc:;agenc bureau offic
nra:nation_rifl_associ;lobbi
nrc:nuclear_regulatori_commiss
nrem:orthodox_sleep
nrl:naval_research_laboratori
nrna:nuclear_rna
nro:nation_reconnaiss_offic
nsa:nation_secur_agenc
nsc:nation_secur_council
nsf:nation_scienc_foundat
nsw:naval_special_warfar;agenc bureau offic
nt:nation_trust;ngo
nu:;letter
nuanc:;import mean shade signific
nub:;core essenc heart_and_soul meat substanc sum
nuclear:atom
nucleon:atom_physic nuclear_physic
nucleus:;center centr core core_group
nude:bare nake nuditi;paint pictur
nudg:;push
nudibranch:sea_slug
nuditi:;bare condit nake nude status
nuffield:william_richard_morri
nuisanc:;bother pain
nuke:;microwav
null:goos_egg noth void zero zip
nullifi:void
nulliti:void
numb:asleep blunt;dull
number:;draw list lotteri
number_one:first
numberless:countless myriad;infinit
numberpl:licens_plate
numbfish:electr_ray
numer:count legion;mathemat talli
numismat:coin_collect
numismatist:coin_collector
numismatolog:coin_collect coin_collector
nun:;religi
nuncio:;diplomat
nuptial:wed wed_ceremoni
nurnberg:nuremberg
nurs:harbor;aid attent breast_feed care entertain harbour keeper woman
nursemaid:nurs
nurseri:greenhous;build
nurtur:bring_up parent rais rear;breed foster further sustain
nut:bat;crack en seed
nut_hous:funni_farm snake_pit
nutcas:crazi
nutgrass:nut_grass
nuthous:crazi_hous funni_farm funni_hous nut_hous snake_pit
nutmeg:;spice
nutmeg_state:connecticut ct
nutrient:food;nutrit sustain
nutriment:nutrit
nutrit:;food sustain
nutriti:;food nutrit sustain
nutritionari:nutrit
nutsedg:nut_grass
nutshel:;shell
nutti:bat nut;crack
nuzzl:;nest
nv:battl_birth_state nevada silver_state
nw:;northwest
nwbn:northwest_by_north
nwbw:northwest_by_west
ny:empir_state new_york new_york_state
nyasaland:malawi republ_of_malawi
nylghai:blue_bull
nylghau:blue_bull
nylon:;cloth fabric materi textil
nynorsk:new_norwegian
nyse:big_board
o:oxford_english_dictionari
oak:;tree wood
oasi:haven;parcel shelter tract
oath:curs curs_word swear;assert commit dedic swan verifi
oatmeal:;meal
ob:;medicin
obdur:flint
obedi:;complianc flexibl obey submiss
obelisk:;pillar
obes:;fat overweight
obi:;cult
obit:;notic
obituari:;notic
object:aim object_glass object_len;communic direct dissent documentari end goal len propos protest purpos target
object_glass:object object_len
object_len:object object_glass
object_lesson:deterr_exampl;exampl
objector:contest dissid
objurg:condemn;correct
oblat:religi_offer;offer
oblig:duti respons;debt_instrument state
obliging:complianc
obliqu:;ab
obliter:erad veil;hide
oblivion:limbo
obloquy:defam
obnubil:cloud fog obscur
obscen:dirti_word;horror nasti revolt
obscur:cloud fog vagu;dark hidden stand unknown
observ:ceremoni ceremoni_occas comment detect discov evid experiment mention note notic remark watch;affair celebr
 distinguish expert honor individu look measur occas person recogn recognis somebodi someon soul spot
observ_tower:observatori
observatori:observ_tower;build construct structur
obsess:ghost haunt possess
obstacl:;deterr handicap obstruct
obstetr:;medicin
obstetrician:;specialist
obstin:stubborn;contrari
obstruct:block blockad;construct obstacl structur
obstructor:obstruct
obtain:receiv;prevail
obtrus:;notic
obtus:;dens dumb slow
obviat:avert avoid elimin
ocarina:;sweet_potato
occas:social_function;affair happen occurr
occasion:;period
occid:new_world west western_hemispher
occident:;west
occlus:;stoppag
occult:eclips mysteri supernatur;caus pattern practic secret
occup:job line_of_work militari_control move_in resid;acquir activ busi engag get invad occupi tenant
occupi:busi resid;concern engag fill interest worri
occur:happen
occurr:happen natur_event;event occur presenc
ocean:sea;water
ocean_abyss:deep trench
ocean_bottom:sea_floor
ocean_floor:sea_bottom
ocean_state:rhode_island
ocean_trip:voyag
ocellus:simpl_eye
oct:octob
octad:eight viii
octav:;interval
octavian:augustus
octet:eight viii
octonari:eight viii
octopus:;seafood
ocular:optic visual
oculist:eye_doctor
oculus:eye
odd:;curious funni likelihood peculiar ratio singular uneven
oddbal:eccentr eccentr_person
odditi:;curios curious funni odd peculiar singular
oddment:curios odd_and_end;remaind
ode:;lyric
odo:urban_ii
odontolog:dental_medicin
odor:smell;foul nose properti sensat wind
odour:smell
odyssey:;journey
oecumen:universal;worldwid
oengus:angus
oesophagus:;gorg
oesterreich:austria republ_of_austria
oeuvr:bodi_of_work
off:murder;cancel dispatch futur sour turn water
offbeat:upbeat;beat rhythm
offenc:offens;offens_activ squad team
offend:breach violat;outrag shock spite wound
offens:offenc offens_activ;anger behavior behaviour breach conduct crime crimin_offenc outrag spite violat wound
offens_activ:offens;offenc
offer:;bid content contribut donat extend go messag tender volunt
offic:agenc bureau feder_agenc govern_agenc;function holder man offici policeman power role
officehold:incumb offic
offici:interfer;agenc bureau busi decid function offic power prescrib refere umpir
offici_document:legal_instrument;instrument
officialdom:govern_offici
offprint:separ
offset:begin cancel kickoff outset showtim start start_time;branch compens correct first initi
offshoot:;branch consequ effect event offset outcom result
offshor_rig:drill_platform
offsid:;error fault mistak
offspr:;consequ effect event happen outcom relat result young
offstag:;stage wing
often:frequenc
ogdoad:eight viii
ogiv:nose_cone
ogr:demon;monster
oh:ohio
ohio:oh
oil:;crude petroleum tanker
oil_busi:refin_industri
oil_product:bore drill
oil_tanker:tank_ship
oiler:oil_well;oil_tanker tank_ship tanker
oili:;oil
oilrig:drill_rig oil_rig
ointment:;cream
ok:fine okay oklahoma sooner_state;approv endors sanction warrant
okay:approv fine ok sanction;endors warrant
okeh:ok okay
okey:ok okay
oklahoma:ok sooner_state
oklahoman:sooner
old:;age older past
old_age:year
old_bulgarian:church_slavic
old_coloni:bay_state massachusett;ma
old_dominion:va virginia
old_dominion_state:va virginia
old_glori:american_flag star_and_stripe
old_growth:virgin_forest
old_hand:;veteran
old_hickori:andrew_jackson
old_line_state:maryland;md
old_money:silver_spoon
old_nick:devil princ_of_dark
old_person:golden_ager senior_citizen
old_salt:jack sea_dog tar
old_woman:;dusti_miller
older:age elder;old senior
oldster:golden_ager old_person senior_citizen
oldtim:antiqu old_hand;veteran
oleacea:oliv_famili
oleand:rose_bay
olfact:sens_of_smell;smell
olfactori_organ:nose
olfactori_percept:smell
olfactori_properti:smell
olfactori_sensat:smell
olibanum:thus
oliv:;fruit
oliv_branch:peac_offer
olymp:olymp_game;athlet olympia
olymp_game:olymp
olympia:capit_of_washington;olymp
olympiad:olymp olymp_game;athlet period
olympian:olymp olymp_god;athlet exceed except olympia surpass
omani:;arab arabian
omasum:third_stomach
ombudsman:;investig
omega:;conclus end letter
omen:predict;forecast omin sinist threaten
omin:sinist threaten
omiss:skip;error except exclud fault miss mistak neglect
omit:except exclud neglect;miss
omnibus:bus passeng_vehicl;antholog
omnipres:ubiquit
omphalo:belli_button
omphalus:belli_button
onan:pull_out withdraw_method
oncidium:butterfli_plant
oncogen:transform_gene
oncolog:;medicin
oncom:onset;start
one:;uniti
one_dollar_bill:buck
one_million_million:billion;trillion
one_shot:round unit_of_ammunit
one_thousand:grand;yard
one_thousand_million:;billion
one_thousand_thousand:million
oneir:air_castl castl_in_spain
onetim:former sometim
onrush:attack onset onslaught
onset:attack onslaught;start
onslaught:attack onset;barrag bombard troubl
ontogenesi:grow growth;develop
ontogeni:grow growth;develop
onus:burden;concern headach worri
onward_motion:advanc progress;process
onychophoran:velvet_worm
oodl:dozen load lot pile score ton
oomph:sex_appeal
opal:;miner
open:clear gap outdoor;area breach ceremoni curtain_rais expos exterior individu initi nake outsid person somebodi
 someon soul space start
open_air:outdoor
open_move:first_step initi
open_night:curtain_rais
openhand:give handsom;liber
openheart:;charit sympathet
oper:function intellig_agent intellig_offic privat_detect privat_eye privat_investig secret_agent surgic;action activ
 agent appli caus control deal detect employ lock maneuv map run surgeri transact util wheeler_dealer work
oper_cost:budget_item overhead
oper_expens:budget_item overhead
oper_instruct:instruct_manual
oper_room:;surgeri
oper_statement:earn_report
oper_system:;os
oper_theater:;surgeri
oper_theatr:;surgeri
opera:;classic
opera_hat:;beaver
operat:;opera
operetta:light_opera
operos:punish
ophidian:snake
ophthalmolog:eye_doctor
opin:guess imagin suppos think
opinion:sentiment;belief believ consid content guess imagin judgement messag regard suppos think thought view
oporto:porto
oppon:oppos;contest counter defend fight hostil individu opposit person pit react somebodi someon soul
opportun:chanc;possibl
oppos:fight oppon;defend pit react
opposit:contrari pair resist revers;action confront oppon oppos polar relat repeal word
opposit_number:counterpart
oppress:crush laden suppress;persecut
opprobri:abus
oppugn:question
opt:choos prefer
opthalm:;optic
optic:eye visual;physic properti receptor
optic_disc:blind_spot
optic_disk:blind_spot
optic_fibr:glass_fiber
optician:len_maker
optim:;affirm hope improv optimist
optimist:affirm;individu optim person somebodi someon soul
optimum:;good
option:altern;choic decid deriv select
opul:luxuri;grand
opus:music_composit piec_of_music;composit music piec
oracl:prophet
oral:;exam examin test
oral_caviti:mouth
oral_communic:languag speech spoken_languag
oral_contracept:birth_control_pill
oral_herp:cold_sore
oral_present:public_speak speak
orang:;citrus
orangish:orang
orat:public_speaker;rhetor speaker
oratori:;address speech
oratorio:;classic
orb:globe orbit;ball eye global
orbicular:global
orbit:arena artifici_satellit domain satellit sphere;area compass environ equip path rang reach rout scope
orbital:orbit_point
orbitu:circular
orca:killer_whale sea_wolf;killer
orchard:grove;garden plantat
orchestr:engin mastermind;arrang instrument orchestra organiz
orchestra:;orchestr seat
orchi:;egg
orchid:;flower
ordain:enact prescrib;appoint
ordeal:;experi trial
order:arrang hospit_attend neat;attend bid command consist dictat govern grade logic magnitud place rank rate regul
 soldier tender
order_of_busi:agenda
order_of_payment:draft
order_seri:graduat_tabl scale scale_of_measur
ordin:order regul;align arrang coordin rule status statut
ordinari:averag;condit judg justic
ordinari_share:common_stock
ordnanc:artilleri gun heavi_weapon
ore:;miner
ore_dress:miner_extract miner_process
ore_process:miner_dress miner_extract
oregano:winter_sweet;herb
oregon:beaver_state
oregon_fir:dougla_pine
oregon_myrtl:california_bay_tree california_laurel california_oliv mountain_laurel spice_tree
oregonian:beaver
organ:varieti_meat;agenc bureau meat offic organic
organell:cell_organ
organic:;fertil
organic_law:constitut
organic_structur:bodi
organis:coordin form labor_organiz organiz;arrang engin mastermind person_digit_assist person_organiz
organism:;organic scheme system
organist:;musician organ player
organiz:administr form govern govern_bodi;administ arrang bodi brass coordin engin establish mastermind organis
 person_digit_assist prepar structur
organiz_religion:;faith
orgasm:sexual_climax;climax come
orgi:;riot rite
orient:east eastern_hemispher orient_studi point;asian attitud eastern hemispher locat placement posit prefer
orient_sore:delhi_boil
origin:aris creativ descent extract found incept initi master_copi mastermind root sourc;abil ancestri begin creat
 creator engin exampl innov institut organiz pilot point power qualiti
orion:;hunter
orison:petit prayer
orlop:fourth_deck
ornament:cosmet decor grace;deck flora plant state
ornat:rhetor
orotund:round;larg
orphan:;child fri individu kid minor person somebodi someon soul
orphanag:;condit institut
orphanhood:orphanag
orphic:mysteri
orthodoxi:;orient orthodox
orthoepi:pronunci
orthogon:;rectangular
orthographi:write_system;write
orwel:eric_arthur_blair eric_blair
os:;metal oper_system
oscar:academi_award;award honor honour
oscilloscop:;scope
oscul:kiss
osha:;agenc bureau offic
oslo:capit_of_norway
osman:ottoman
osmium:os
osprey:fish_eagl fish_hawk sea_eagl;hawk
ostens:appar
ostent:;flash inflat
ostentati:;inflat
osteopetrosi:marbl_bone_diseas
ostiari:door_guard hall_porter porter
ostrac:coventri;ban
ostracis:;ban
ostracod:seed_shrimp
ostrich:;individu person somebodi someon soul
other:;earli former
otho:urban_ii
otios:wast;lazi
otolog:ear_doctor ear_specialist
ottawa:;canadian_capit capit_of_canada
otter:;fur
otto_von_bismarck:iron_chancellor
ottoman:;dynasti
oust:expel;exclus expuls ouster
ouster:;expel individu oust person somebodi someon soul
out_of_bound:sidelin
outag:;breakdown
outaouai:ottawa ottawa_river
outback:;bush remot
outbreak:;erupt flare happen occurr
outburst:;burst express flare happen occurr reflect
outcast:;unfortun
outcom:consequ effect final_result result;accompani attend conclus end event lead phenomenon termin
outcri:cri shout;call scream
outdist:distanc
outdo:best surpass trump;exceed
outdoor:open open_air;exterior outsid
outer_boundari:fring
outfield:;fielder parcel tract
outfit:;dress kit rig unit
outflank:best trump
outflow:;flow fountain leak natur_spring spring
outgo:expenditur spend surpass;direct exceed forthcom
outgrowth:emergenc;aris begin branch consequ effect emerg event grow offset outcom result
outhous:privi
outing:picnic pleasur_trip;expedit field_day holiday journey travel trip vacat
outland:alien
outlandish:bizarr eccentr
outlast:;surviv
outlaw:crimin illegitim illicit;lawless
outlay:expenditur spend;payment
outlet:mercantil_establish retail_store wall_plug;exit way_out
outlin:abstract defin draft sketch synopsi;bound boundari describ draw line summari trace
outliv:;surviv
outlook:expect mental prospect;anticip ask attitud belief requir
outmatch:surpass;exceed
outmod:antiqu ex
outpati:;patient
outperform:surpass;exceed
outpost:frontier_settlement;coloni post settlement station
outpour:fountain natur_spring;barrag bombard flow flush format onslaught spring
output:end_product yield;generat pay product render
outr:bizarr eccentr
outrag:horrif shock steep;anger assault offenc offens rape scandal violat
outrank:;rank
outreach:;reach stretch
outright:unlimit
outset:begin kickoff offset showtim start start_time;first initi
outshout:outcri
outsid:exterior extern;alien contest outdoor region stranger surfac unknown
outskirt:fring;section
outspoken:frank;blunt vocal
outspread:;spread
outstand:promin strike;great owe spectacl spectacular
outstat:outpost
outstrip:distanc surpass;exceed
outturn:;turnout
outwear:fatigu jade tire weari
ov:orang_group
ovalbumin:egg_white
ovat:oval;credit recognit
overabund:;excess
overact:ham
overaw:cow
overbear:authoritarian
overblown:;inflat
overbold:;smart wise
overcast:cloud cloud_cover
overcharg:hook rob
overcloud:;obscur
overcom:defeat master
overcompens:;compens
overcross:pedestrian_bridg
overdon:exagger
overdr:;action activ
overeat:gorg;stuff
overflow:flood runoff;afloat flow stream wast
overgar:outer_garment
overgener:lavish
overgorg:gorg;stuff
overh:;heat warm
overhang:beetl;project
overhaul:inspect_and_repair modern redevelop renov;improv mainten servic
overhead:budget_item oper_cost oper_expens;expens
overhead_railway:el elev elev_railroad
overindulg:gorg;excess stuff
overkil:;capabl effort sweat
overlap:;coincid conjunct converg cover lap represent
overlay:;decor layer protect
overleap:vault;miss neglect
overload:;burden load
overlook:command domin unmark;miss neglect place spot
overlord:lord master;domin ruler
overnic:;nice
overnight:overnight_bag overnight_case
overpass:;bridg
overplay:ham
overplus:;embarrass
overpow:overwhelm;overcom
overprotect:mother
overreact:;reaction respons
overrefin:;tortur
overrid:overthrow paramount;devic overturn revers void
overrul:overthrow;overturn revers
overrun:;invad
overs:superintend;manag overse supervis supervisor
overse:supervis;manag
oversea:abroad
oversea_telegram:cabl
overshadow:dwarf eclips;domin shadow
oversight:supervis;manag monitor overse
overspil:runoff
overspread:;spread
overst:exagger
overstep:exceed top
overstrung:restiv
oversuppli:;flood
overt:;open
overtak:overhaul;overcom
overthrow:upset;end overturn revers troubl
overtim:extra_time;period
overton:partial partial_tone
overtop:;command
overtur:preliminari prelud;advanc incept music origin
overturn:;overthrow revers success turnov upset
overus:;exploit
overview:;summari
overween:excess
overweight:;obes
overwhelm:consum;overcom
overwint:winter
overwork:;exploit labor labour
oviform:oval
ovoid:oval
ovolo:quarter_round;thumb
ovum:egg_cell
owe:;outstand
owl:bird_of_night
owner:;businessman individu ownership person possess proprietari somebodi someon soul
ownership:possess;owner relat
ox:;cattl cow
oxen:cattl cow
oxheart:heart_cherri
oxid:;compound reaction
oxyacid:oxygen_acid
oxygen:;element gas
ozocerit:earth_wax miner_wax
ozokerit:earth_wax miner_wax
ozon:;gas
ozonospher:ozon_layer
pa:dad daddi pop;father metal pascal pennsylvania
pac:polit_action_committe;commiss committe
pace:step stride tempo;rate
pacemak:;exampl
pacer:;hors pace
pacif:peac_treati
pacif_silver_fir:;christma_tree
pacifi:gentl
pacifist:;adult disarm
pack:battalion box jam larg_number;bundl collect compact countless gang infinit materi mob myriad packag stuff
pack_of_card:;deck
packag:box bundl parcel promot promot_materi public;bunch busi cluster collect comput_softwar contain content messag
 pack push softwar softwar_program softwar_system
packer:boxer;box pack packag
packet:bundl packag;box bunch cluster collect mail_boat messag pack parcel
packinghous:pack_plant
packrat:pack_rat trade_rat
packsack:back_pack
pact:treati;accord
pad:;bolster buffer cushion leaf paper soften
paddi:mick mickey;field
paddi_wagon:black_maria polic_van
paddock:;pen
padr:holi_joe militari_chaplain sky_pilot;chaplain father priest
paediatrician:babi_doctor
pagan:ethnic pagan_religion
page:page_number;leaf
pageant:;ceremoni
pageantri:pageant
pageboy:;page
pager:;page
pagin:page_number;page
pagoda:;templ
pahautea:mountain_pine
pahlavi:;iranian
pail:bucket
pain:hurt offend sore strive;attempt aw discomfort effort endeavor endeavour feel pain_sensat smart strain terribl tri
pain_sensat:;pain
painkil:pain_pill;medic medicin
paint:pictur;art coat colour depict portray roug space
paint_leaf:christma_flower christma_star mexican_fire_plant
painter:;artist mountain_lion paint
pair:brace coupl duet duo mate opposit sexual_union twin;group ii match set sex span two union
paisley:;cloth fabric materi textil
pakchoi:pak_choi
pakistani:;asian
pal:buddi;brother friend
palac:castl;author govern mansion regim resid
paladin:champion;fighter hero
palat:;surfac
palatin:;district dominion lord nobl roman territori
palav:empti_talk empti_word hot_air;rhetor
pale:wan;fair
pale_yellow:;straw wheat
paleontolog:;fossil scientist
palestin:holi_land promis_land;palestinian
palestin_liber_organiz:plo
palestinian:;arab arabian palestin
palett:;board compass orbit rang reach scope
palisad:wall;fenc surround
pall:scare;chill curtain hide
palladium:;metal
palliat:allevi reliev
pallid:pale wan
pallium:cerebr_mantl
palm:;area decor handl medal region ribbon
palma:palm_famili
palmacea:palm_famili
palmi:boom prosper thrive
palmistri:palm_read
palmyra:wine_palm
palpabl:;tangibl
palpebra:lid
palpit:quak shake
palsi:;paralyz
pamper:babi
pamphlet:;book leaf script tract volum
pan:goat_god;trash
panacea:;cure remedi therapeut
panach:dash
panama:straw_hat;hat lid sailor
panama_hat:;sailor
panamanian:;panama
panamanian_capit:panama_citi
panamica:friendship_plant
panamiga:friendship_plant
pancak:hot_cake;cake
panchayat:;council
panda:bear_cat cat_bear
pandanus:screw_pine
pandar:fanci_man
pandem:;epidem
pandemonium:chao;chaotic confus
pander:fanci_man
pane:window_glass;acid dose dot elvi superman zen
panel:juri;commiss committe
panel_truck:deliveri_van
panelist:;critic juri panel
pang:sting;feel hurt pain
panhandl:;grip handl
panic:scare terror;anxieti chill fear frighten scari terrifi terrorist
panic_attack:scare
panick:frighten terrifi;panic terror
panicki:frighten terrifi
panjandrum:veri_import_person
panopli:;armor
panopt:blanket broad extens wide
panoram:;aspect prospect scene view vista
panorama:view vista;aspect icon imag pictur prospect scene scenic watch
pansi:;fairi
pantheon:;collect memori monument
panther:jaguar;mountain_lion painter
pantomim:dumb_show;act perform play
pantryman:butler
pantsuit:pant_suit
panzer:;tank
pap:soft_diet spoon_food;diet garbag
papa:dad daddi pa pop;father
papaci:;author govern regim
papal:apostol;pontiff pope
papaveracea:poppi_famili
paper:document written_document;documentari essay materi newspap stuff theme write
paper_bag:sack
paper_currenc:fold_money
paper_gold:special_draw_right
paper_knife:letter_open
paperback:;book volum
paperboard:poster_board
paperclip:gem_clip paper_clip
paperknif:letter_open paper_knife
paperwork:;work
papism:roman_catholic
papist:;roman
pappa:dad daddi pa pop
paprika:bell_pepper sweet_pepper sweet_pepper_plant;pepper
papua:;region
papyrus:egyptian_paper_reed egyptian_paper_rush paper_plant paper_rush;paper
par:equal equat;score status
para:pariti;pregnanc
parabl:;fabul stori
parachut:parachut_jumper
parachutist:parachut_jumper
paraclet:holi_ghost holi_spirit
parad:troop;exhibit process success
paradiddl:drum_roll
paradigm:prototyp;exampl imag
paradis:eden heaven promis_land;region
paradis_flower:flamboy_tree pride_of_barbado
paradox_sleep:rapid_eye_movement
paraffin:methan_seri
paragon:ideal perfect;idol saint worship
paragraph:;write
paraguayan:;paraguay
paraleg:legal_assist
parallel:analog line_of_latitud;duplic latitud similar twin
paralysi:;paralyz
paralyt:paralyz
paramet:;constant factor
paramilitari:;forc personnel
paramour:fanci_man
paraphernalia:;equip gear
parapraxi:slip
paratroop:;para soldier
parcel:alloc packag;box bundl contain piec_of_ground piec_of_land portion share tract
parcel_of_land:tract
parch:bake
parchment:;paper
pardner:partner
pardon:amnesti excus forgiv;warrant
pare:;object peel skin trim
parent:rear;matern
parentag:;ancestri birth blood blood_line line_of_descent lineag parent rear relationship
parenthesi:asid
parenthood:;parent rear
parhelion:mock_sun
pari:capit_of_franc citi_of_light french_capit;wall
pariah:;unfortun
parish:;communiti jurisdict
parisian:;frenchman pari
pariti:para;check_bit pregnanc
park:common green;ballpark maneuv parcel room tract
park_area:car_park
park_brake:;emergenc
park_lot:car_park
parki:chilli
parkland:park;parcel tract
parkway:;drive motor road rout
parliament:;card legislatur parliamentari
parliamentari:;parliament
parliamentari_law:rule_of_order
parliamentari_procedur:rule_of_order
parliamentarian:member_of_parliament;expert legisl
parlor:front_room live_room sit_room;room
parlour:front_room live_room sit_room;room
parmesan:;chees
parochi:;parish
parodi:;takeoff
parol:word_of_honor;promis secret
parousia:second_advent second_come;advent
paroxysm:fit
parri:hedg skirt;block clout dodg duck punch
parrot:;bird
parsley:;herb
parson:minist minist_of_religion pastor rector
part:compon farewel portion;constitu depart departur divid environ exit go leav object partial piec relat split start
 surround
part_of_speech:form_class word_class
partak:;share
parthenogenesi:virgin_birth
parthenogeni:virgin_birth
parti:;organiz
parti_favor:;favour
parti_of_god:hezbollah islam_jihad revolutionari_justic_organiz
partial:;compon constitu deriv differenti fanci fond part portion
particip:enter involv player;action activ associ condit contest engag play prosecut pursu status
participatori:;enter particip
particl:atom molecul;bodi materi molecular stuff
particolor:;paint
particolour:;paint
particul:;materi stuff
particular:detail item peculiar special specif;compon constitu except fact part portion specialti specifi
particularis:detail;specifi
partisan:;advoc booster champion friend protagonist support
partisanship:;partial partisan tendenc
partit:zone;breakdown construct divid separ split structur
partizan:partisan;booster champion friend pike protagonist support
partner:better_half marri_person spous;associ cooper coupl mate partnership relat
partner_in_crime:confeder
partnership:;busi partner relationship
partridg_pea:wild_sensit_plant
parturi:confin labour;labor
parturit:give_birth;birth
pas:;step
pas_de_calai:strait_of_dover
pascal:;pa
pasha:;author
pashto:;afghan
pashtu:;afghan
pashtun:;afghan
pasquinad:parodi;takeoff
pass:antiqu base_on_ball ex exit go walk;accomplish achiev death depart departur die expir leav notch part pass_game
 pass_play quit start surpass
pass_game:;pass
pass_play:;pass
pass_water:;leak
passabl:;adequ
passado:straight_thrust
passag:transit;section sink subdivis
passageway:;passag structur
passe:antiqu ex
passel:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
passementeri:trim
passeng:;ride rider travel
passeng_car:carriag;coach
passeng_vehicl:bus
passer:;individu pass pedestrian person somebodi someon soul surpass walker
passerin:;bird
passion:;feel heat rage wake warmth
passiv:peac
passkey:master_key
passport:;author clear instrument permiss recommend
password:parol;secret
past:preced retir;period time
pasta:;dish food
paste:;composit
pastich:medley
pastim:;divers engag prosecut pursu pursuit recreat
pastor:minist minist_of_religion rector;composit letter ministeri piec reverend
pastoral:pastor
pastri:;dough
pastur:graze_land;crop grass
pasturag:;grass
pastureland:graze_land
pat:slick tap;chuck knock pink rap sound touch
patch:piec plot plot_of_ground plot_of_land spot;mark parcel spell tract
patchi:;patch
patchwork:;scrambl theori
pate:poll;top upsid
patent:appar evid plain;appear document ground instrument paper seem
paterfamilia:patriarch
patern:;matern parent relationship state
paterson:william_patterson
path:way_of_life;cours rout track
pathan:;afghan
pathet:miser poor;miseri piti ridicul ruth shame silli
pathfind:;expert guid scout
patho:piti;affect compassion miser poor qualiti ruth sympathi touch
patholog:;specialist
pathway:nerv_tract;path tract
patienc:;card patient
patient:affect_role;patienc
patio:terrac
patriarch:;jurisdict man
patrician:blue_blood;adult breed gentl leader nobil
patrimoni:ancestr hereditari
patriot:loyal nation nationalist;loyalti
patrol:polic;detach protect
patrol_car:cruiser polic_cruiser
patrol_wagon:black_maria polic_van
patron:arch frequent shop sponsor;client custom owner patronag support
patronag:back;approv bless championship endors person second support
patronis:arch frequent shop sponsor;patronag
patsi:fall_guy fool soft_touch;absorb cod victim
pattern:model practic;activ convent design determin form influenc normal pragmat regul rule shape structur
pattern_advanc:progress
patti:cake;dish pie
paunch:belli
pauper:;need
paus:hesit suspens;interval suspend
pavag:;pave
pave:;mount
pavement:pave pave_materi;sidewalk
pavilion:;tent
pavior:pave_machin
paviour:pave_machin
paw:hand mitt;foot
pawl:;click
pawn:;assist help instrument pledg support
pawnshop:loan_offic
pax:kiss_of_peac;greet
paxto:;afghan
pay:earn salari wage;garner
pay_attent:heed regard
pay_back:get_even
payabl:;collect liabil
payback:vengeanc;proceed retali reveng take yield
paycheck:payrol_check;check
payday:;day
paygrad:militari_rank militari_rate;rate
payload:cargo freight shipment;explos laden load merchandis product send ship transport
payment:;commerc cost pay
payoff:bribe final_payment;buy corrupt payment proceed reward take wage yield
payrol:;amount regist sum
paysheet:payrol
pb:lead
pc:person_comput
pcp:angel_dust health_care_provid health_profession primari_care_provid
pct:percent percentag;proport
pd:;metal
pda:person_digit_assist person_organiz;organiz
pe:;letter
peac:passiv peac_of_mind;concord gentl harmoni order public_secur
peac_garden_state:north_dakota
peac_offer:oliv_branch
peaceabl:peac;pacif
peacekeep:;defend guardian soldier
peacemak:;gentl mediat reconcil
peacenik:dove
peacetim:;period
peach:beauti knockout;dish salmon_pink woman
peach_state:georgia;ga
peachi:crack smash;great keen
peacock_flower:flamboy flame_tree
peacock_flower_fenc:barbado_pride
peak:ail flush poor prime;affluent crest elev flower height ill load period sick summit top wealthi
peal:ring roll
peanut:;amount monkey_nut sum
peanut_galleri:famili_circl second_balconi upper_balconi
pearl:ivori;bone drop jewel white
pearl_river:zhu_jiang
peasant:provinci
peavey:dog_hook
peavi:dog_hook
pebbl:;rock stone
pecan:;wood
peck:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;ampl deal flock jam mob ram
peck_order:hierarchi power_structur
pecker:dick peter;tool
pectus:chest
pecul:embezzl
peculiar:curious distinct_featur funni particular singular special specialti;curios odd
pecuniari:monetari
pedagog:educ teach_method;instruct teach
pedagogi:teach teach_method;educ educ_activ instruct method
pedagogu:educ
pedal:bicycl bike;cycl note wheel
pedant:;academ
peddl:hawk;market sell
peddler:drug_dealer
pedest:stand;status
pedestrian:;foot prose travel walk walker
pediatr:;medicin
pediatrician:babi_doctor;specialist
pediatrist:babi_doctor
pedigre:ancestri blood_line line_of_descent lineag thoroughbr;blood breed direct parent rear
pee:urin wee
peek:glanc;look
peel:shed;skin strip
peeler:exot_dancer
peep:;glanc look
peepul:bo_tree
peer:equal;compar individu lord match nobl person rival somebodi someon soul
peerag:;nobil
peeress:;ladi
peevish:;temper
peewe:shrimp
peg:;mark marker nail pin wooden_leg
pegleg:wooden_leg
peip:beij
pekan:black_cat fisher fisher_cat
peke:beij
pel:pictur_element
pelag:;coat
pelf:bread dough;scratch sugar
pelican_state:la louisiana
pellet:shot
pellucid:clariti transpar
pelt:fur hide pepper;rain skin stream
pelvi:hip
pelvic:;hip
pelvic_arch:hip
pen:write
penal:penalti punish
penalis:penalti punish
penalti:punish;payment
penalti_free_throw:chariti_shot chariti_toss foul_shot
penanc:;regret rue
penchant:prefer tast
pendant:;depend
pendent:;depend
pendulum:;apparatus setup
penetr:incurs insight keen;acut attack bottom dawn onset onslaught percept sharp
peninsula:;earth ground land
peninsular:;peninsula
penitentiari:;pen
penn:universiti_of_pennsylvania;pennsylvania
pennant:;award flag honor honour
penni:cent;coin
penni_grass:french_weed
penniless:;need
pennsylvania:;pa penn
pennywhistl:tin_whistl
pension_account:retir_plan retir_program retir_save_plan
pension_plan:retir_account retir_program retir_save_account
penstock:head_gate water_gate
pentad:fin five
pentagon:;bureaucraci
pentastomid:tongu_worm
pentateuch:law torah
pentathlon:;athlet
pentecost:feast_of_week;protest
penthous:;apart
pentobarbit:yellow_jacket
penuri:;need
peopl:;person
pep:;bounc ginger spirit
pep_pill:;upper
pepper:;bush
pepper_bush:summer_sweet
peppercorn:;pepper
pepperidg:black_gum sour_gum
peppermint:;red_gum
pepperwood:california_bay_tree california_laurel california_oliv mountain_laurel spice_tree
pepperwort:pepper_grass
peppi:bounc spirit;ginger
pepsi:;cola
perambul:babi_carriag
perceiv:observ understand
percent:pct percentag;proport
percentag:pct percent share;asset portion proport
percept:appreci insight;represent tast
perch:;light pole rod
percipi:observ
percuss:;music rhythm_section
percussionist:;musician percuss player
perdit:;hell pit
perdur:;durabl
peregrin:mobil wander;falcon
peremptori:;domin
perenni:;flora plant repeat
perfect:ne_plus_ultra perfect_tens pure stare;complet ideal idol stark state tens worship
perfervid:fieri
perfidi:betray;treason
perfor:penetr;punch
perform:act perform_artist public_present;activ carri_into_action carri_out demonstr execut play present
perform_artist:perform
perfum:;essenc smell
perfunctori:;pass
pericarp:seed_vessel
perigon:round_angl
peril:endang hazard jeopard jeopardi menac risk threaten;adventur chanc danger gambl riski specul stake ventur
perimet:border margin;bound boundari edg line
period:;interval occasion public
peripatus:velvet_worm
peripher:;fring
peripheri:fring outer_boundari;bound boundari edg margin
perish:die expir;exit
periwinkl:;old_maid
perjur:fals_wit
perjuri:bear_fals_wit lie_under_oath;infring misdemeanor violat
perk:fring_benefit;benefit
perm:perman perman_wave;last
perman:last
permeant:pervas
permeat:filter pervas
permiss:permit toler;allow approv author licenc licens
permit:allow licens permiss;author instrument licenc toler
permut:switch;replac
pernici:;subtl
peroxid:;oxid
perpendicular:vertic;gothic orient upright
perpetr:commit;offend
perpetu:etern;constant
perplex:confus puzzl;gravel
perquisit:exclus_right fring_benefit privileg
persecut:;abus
persever:persist;continu determin dog long purpos relentless
persia:iran persian_empir;iranian persian
persian:iranian;asian iran
persian_lilac:china_tree
persist:relentless;continu determin dog last long prevail purpos remain
person:individu portray somebodi someon soul;anatomi attribut bodi build caus celebr chassi figur flesh frame group
 mass pose shape
person_busi:affair
person_comput:pc
person_digit_assist:;organiz
person_estat:privat_properti
person_identif_number:;pin
person_in_power:rule_class
person_matter:affair
person_of_color:colour
person_of_colour:;color
person_organis:;organiz
persona:imag role theatric_role;appear charact portray
personag:import_person influenti_person
personalti:person_estat person_properti privat_properti
personif:;incarn
personifi:bodi
personnel:staff_offic;depart forc organiz
personnel_depart:staff_offic
personnel_pouch:bodi_bag
perspect:view;appear consid orient posit regard
perspicac:sound_judgement sound_judgment
perspir:sweat
persuad:;sway
persuas:opinion sentiment;belief believ communic consid guess imagin persuad regard suppos sway think thought view
pertain:concern refer relat;touch
pertin:;concern refer relat touch
pertinaci:dog;persist
perturb:disord disturb rattl troubl upset worri
peru:;peruvian
perus:studi
peruvian:;peru
pervas:;filter
pervers:;contrari
pervert:corrupt distort twist;abus misus
pes:foot human_foot
pessim:;despair pessimist
pest:plagu
pester:bug harass
pesti:plagu
pesticid:;chemic
pestil:plagu
pet:darl favor favorit favourit prefer;anim beast belov creatur dear fauna lover orient
peter:dick;tool
peterburg:saint_petersburg
petfood:pet_food
petit:prayer request tini;ask content messag pray size
petit_larceni:petti
petition:;action petit plaintiff process sue
petrograd:saint_petersburg
petrol:gasolin;fuel gas
petrol_gage:gas_gaug gasolin_gaug
petroleum:crude crude_oil fossil_oil rock_oil;oil
petter:;lover pet
petti:secondari;littl steal theft
petti_offic:po
pettish:;temper
pew:church_bench;bench
phaeton:tour_car
phalanx:;bone crowd
phanerogam:seed_plant
phantasi:fanci fantasi illus
phantasm:phantom specter;shadow spiritu
phantasma:phantom specter;shadow
phantom:specter;illus shadow spirit spiritu
pharaoh:;ruler
pharma:drug_compani pharmaceut_compani;compani
pharmaceut:pharmaci;medic medicin
pharmaci:;medicin pharmaceut shop store
pharmacist:pill_roller;chemistri drug pharmaceut pharmaci
pharmacolog:;medicin
pharo:beacon_light lighthous;beacon
pharyng:raw_throat sore_throat
pharynx:throat
phase:stage;period
phase_modul:;pm
phase_transit:physic_chang state_chang
phellem:cork
phencyclidin:angel_dust
phenobarbit:purpl_heart
phenobarbiton:purpl_heart
phenomenon:;develop
phi:;letter
philand:;butterfli romanc
philanthropi:;aid
philanthropist:;donor present
philat:stamp_collect
philatelist:stamp_collector
philharmon:symphoni symphoni_orchestra;orchestra
philia:affect
philip:duke_of_edinburgh
philippin:filipino philippin_island
philippin_island:philippin
philolog:;art human linguist
philosoph:;doctrin individu person philosophi scholar somebodi someon soul student
philosoph_system:doctrin philosophi school_of_thought
philosophi:doctrin philosoph_system school_of_thought;art belief human philosoph
phiz:brown
phnom_penh:cambodian_capit
phocomelia:seal_limb
phoeb:fin five;digit figur
phoebus:apollo
phoenix:capit_of_arizona
phonat:voic
phone:speech_sound telephon telephon_set;call ring sound voic
phone_book:telephon_directori
phone_booth:call_box telephon_box
phone_compani:telephon_servic
phone_line:telephon_circuit
phone_servic:telephon_compani
phonebook:phone_book telephon_book telephon_directori
phonet:;phone
phoney:fake
phoni:fake;affect fraud pretend sham
phonograph:record_player
phosphat:;salt
phosphat_buffer_solut:pbs
phosphorus:morn_star;element planet
photo:photograph;photographi represent
photocel:electr_eye magic_eye
photoflash:flash_lamp
photoflood:flood_lamp;flood
photograph:photo;artist photographi represent
photographi:pictur_take;photo photograph
photojournalist:;journalist
photomet:exposur_meter light_meter
phrase:choic_of_word word;construct group
phraseolog:choic_of_word word
phratri:famili_line sept;famili folk
phrenet:frantic
phthisi:consumpt wast_diseas white_plagu
phylogenesi:evolut organic_evolut
phylogenet:;evolut
phylogeni:evolut organic_evolut;develop evolutionari evolv
physiatr:physic_therapi
physic:natur_philosophi physic_scienc;physicist
physic_attract:sexual_desir
physic_bodi:anatomi build chassi figur flesh;frame shape
physic_chang:phase_transit
physic_composit:;constitut makeup
physic_exercis:exercis workout
physic_restor:therapeut_rehabilit
physic_scienc:physic
physic_structur:bodi
physic_valu:reproduct_cost
physician:doc doctor md
physicist:;physic scientist
physiographi:physic_geographi
physiolog:;biolog
physiolog_state:physic_condit
physiotherapi:physic_therapi
physiotherapist:physic_therapist
physiqu:anatomi build chassi figur flesh human_bodi materi_bodi physic_bodi;bodi frame shape
phytohormon:growth_regul plant_hormon
phytolog:plant_scientist
phytotherapi:botan_medicin
pi:oper privat_detect privat_eye privat_investig;detect princip_investig
pia:;herb
pianissimo:piano
pianist:piano_player;musician piano player
piano:;pianist
piano_accordion:squeez_box
piano_player:pianist
pianofort:piano
pianola:mechan_piano player_piano
piazza:plaza;squar
pic:film motion_pictur move_pictur movi photo photograph pictur_show;flick photographi product represent shoot
picayun:petti;littl
piccolo:;flute
pick:choic take;blame cream decid fill output select yield
picket:scout;detach spi spot
pickl:fix jam mess;difficulti
pickpocket:;dip
pickup:;arrest collar cop nail truck
picnic:breez duck_soup outing piec_of_cake;field_day holiday project task undertak vacat
pictori:vivid;color colour icon imag paint pictur
pictur:depict envis fanci icon imag paint portray;figur impress represent
pictur_palac:cinema movi_hous movi_theater movi_theatr
pictur_show:film movi;flick
pictur_take:photographi
piddl:pee petti urin wee;littl
pie:;paint
piebald:;paint
piec:assembl patch;composit item music_composit part portion
piec_of_cake:breez duck_soup picnic
piec_of_ground:tract;parcel
piec_of_land:tract;parcel
piec_of_music:music_composit;composit
piec_of_paper:sheet
piec_of_write:written_materi
piedmont:;slope
pier:;berth dock platform
pierc:keen stab;acut bottom cut penetr sharp
piffl:petti;littl
pig:;cop copper swine
pigboat:sub submarin
pigeon_pea:red_gram
pigeonhol:;group
piggeri:pig_farm
piggi:;pig
pigment:;colour paint
pignolia:pine_nut
pij:palestin_islam_jihad palestinian_islam_jihad
pika:rock_rabbit
pike:expressway freeway motorway state_highway;highway
pilar:;hair
pile:batch dozen good_deal great_deal jam load lot mass mint mob mountain plenti raft score slew spate stack
 ton;accumul ampl big_buck big_money bundl collect conglomer deal flock gather hurt mound pain ram
pilfer:abstract sneak_thief;pinch sneak
pilgrim:;settler
pilgrimag:;journey
pill:;dose thing
pillag:dirti_money loot prize rape ravag rifl sack;aggress hostil
pillar:tower;column principl shape
pillock:poor_fish stupid stupid_person
pillori:;savag
pillow:;cushion
pilot:navig;craft fli guidanc jack origin steer tar trade
pilot_light:indic_lamp
pilotag:navig
pilus:;hair
pimento:bell_pepper sweet_pepper sweet_pepper_plant
pimiento:bell_pepper sweet_pepper sweet_pepper_plant
pimp:fanci_man;offend
pin:;jewelri person_identif_number promis trap triumph victori
pinacea:pine_famili
pinbal:;game
pinbal_machin:pin_tabl
pinch:;abstract difficulti emergenc harm hint hurt injuri sneak trauma wast
pine:yen;wood
pine_tree_state:main
pineappl:;herb
pinewe:orang_grass
ping:pink;sound
pink:ping rap;flower knock
pink_slip:dismiss
pink_wine:rose
pinki:littl_finger;finger
pinkish:pink
pinko:;pink
pinna:;ear
pinnac:;cutter
pinnacl:elev height summit;degre exceed greatest level peak promot stage sterl top upgrad
pinpoint:;instant minut moment patch second
pinto:;hors
pinwheel:;catherin_wheel
pioneer:initi;introduc mastermind settler
pip:shoot;complaint ill whip worst
pipag:pipe
pipal:bo_tree
pipe:;cord tube
pipefit:pipe_fit
pipelin:word_of_mouth;comment gossip pipe
piper:;musician pipe player
piperacea:pepper_famili
pipework:organ_pipe
pipul:bo_tree
piqu:temper;bother cloth devil fabric gravel materi textil
piquanc:tang
piquant:tang;engag
piquet:;card
piraci:;hijack pirat
piranha:predat
pirat:sea_rover;piraci thief
pirogu:dugout dugout_cano
pisc:;fish
piscari:fisheri
piss:pee smash soak urin wee
pistol:handgun shoot_iron side_arm
piston:;plung
piston_chamber:;cylind
pit:;dent eros hell hollow oppos stone
pit_run:bank_gravel
pita:pocket_bread
pitch:sky toss;high motion move movement play sale_talk throw
pitcher:;cast vessel
pitchfork:fork
pitchi:jet
piteous:miser poor
pith:essenc heart_and_soul substanc;core meat sum
piti:compassion sorri;compass miser poor ruth sad shame sympathi
pitiabl:miser poor
pitiless:cruelti ruthless
pitman:coal_miner
pixel:pictur_element;compon constitu element
pixil:smash soak;arch wick
pizza:;dish
pizzeria:pizza_shop
placard:post poster;bill sign
placat:gentl
place:lay locat posit put set situat spot;direct grade point properti rank rate site target
place_of_birth:birthplac
place_of_origin:birthplac
placeabl:recogniz
placebo:;medic medicin
placehold:proxi
placement:;arrang contact lay locat place posit put set site
placid:;quiet
plagiar:literari_pirat piraci pirat;write
plagiaris:literari_pirat piraci pirat
plagiarist:literari_pirat pirat
plagu:harri;provok
plaid:;cloth fabric materi textil
plain:appar complain evid patent;appear earth ground land seem sheer
plain_cloth:civilian_cloth civilian_dress
plain_sail:easi_go
plainspoken:frank outspoken;blunt
plaintiff:;complain
plan:design program;arrang idea organiz prepar programm provis thought
plan_of_attack:approach
planar:;plane sheet
planat:flatten
planchet:coin_blank
plane:airplan flat level;shape sheet
planer:;plane
planet:satellit
planetari:terrestri;errat global planet wander world worldwid
planetari_gear:planet_wheel
planetari_hous:mansion star_sign
planetarium:;build
planetoid:minor_planet
plangenc:;reson ring
plank:board;lumber polici timber
planless:afloat
planner:;design forg individu notebook person plan prepar somebodi someon soul
plant:flora work;collect complex constitut establish found institut locat placement posit
plant_food:fertil
plant_hormon:growth_regul
plant_life:flora
planta:plant_kingdom
plantat:;acr coloni estat grove settlement
plantat_walk_hors:tennesse_walker
planter:plantat_owner;farmer worker
plaqu:;memori monument patch
plash:splash
plasm:blood_plasma plasma
plasmacyt:plasma_cell
plaster:;mixtur smash soak
plastic:charg_card charg_plate credit_card;model mold shape solid
plastiqu:plastic_explos
plat:;plot
platan:plane_tree
plate:home_base;bag base home
plateau:;highland
platform:polit_program;document paper program
platinum:pt
platoon:;squad
plattdeutsch:low_german
platter:disc record;audio disk tape
platyrrhin:new_world_monkey
platyrrhinian:new_world_monkey
plaudit:acclaim;approv hail herald
plausiv:approv;affirm
play:drama;act action dramat fun maneuv perform playwright toy
play_area:athlet_field
playact:act perform;play
playback:;replay
playbook:;book notebook
playboy:;pagan
player:musician particip;actor contest music perform play
playground:resort_area vacat_spot;area ground yard
playground_ball:softbal
playground_slide:slide_board
playhous:wendi_hous;toy
playlist:play_list;list
playmak:;particip player
playmat:;associ companion familiar fellow
playoff:;competit contest oppos pit
playpen:;pen
playroom:game_room
playschool:play_group
playscript:script;book
playth:toy
playwright:;author drama play writer
plaza:mall piazza shop_center shop_centr shop_mall;outlet squar
plea:;answer appeal prayer
plead:;statement
pleader:advoc counsel;counselor
pleas:;delight
pleasanc:pleasur
pleasant:;delight pleasur
pleasur:delight joy;feel pleasant
pleasur_boat:cabin_cruiser;cruiser
pleasur_craft:cabin_cruiser;cruiser
pleasur_ground:amus_park
pleasur_seeker:;pagan
pleasur_trip:outing;expedit
plebe:cadet
plebiscit:;vote
plecopteran:stone_fli
pledg:plight sworn;assur drink member salut toast
plenitud:plenti
plenteous:ampl plenti
plenti:ampl batch good_deal great_deal lot mass mint mountain pile raft slew spate stack;abund deal flock jam mob ram
plentitud:plenti
plenum:;meet
plethora:;embarrass excess extra spare surplus
pleximetri:;percuss
plf:palestin_liber_front
pli:cater;layer strand suppli
pliabl:;flexibl
pliant:plastic;flexibl
plicat:fold;bend
plight:pledg;assur difficulti
plimsol:load_line
plo:palestin_liber_organiz
plod:pad;dig labor labour walk
plot:patch plan secret_plan;parcel scheme strategi tract
plot_line:storylin
plot_of_ground:patch
plot_of_land:patch
plough:;tool wagon
ploughland:cultiv_land farmland
plow:deal;handl tool treat
plowland:cultiv_land farmland
ploy:;comment input maneuv remark
pluck:;hook pull rob
plug:block;bar bite blockad bundl compact hype jaw pack punch stoppag
plug_hat:derbi;bowler
plugger:booster promot
plumb:;bob craft trade
plumbago:black_lead
plumbism:lead_poison
plume:hook pride rob;shape
plummet:;bob
plump:;fat nois
plunder:dirti_money loot prize sack;aggress hostil rape rifl
plung:dive;dip duck dunk launch swim
plunk:;dive plung
pluperfect:past_perfect past_perfect_tens
plural:battalion larg_number pack;countless doctrin form infinit myriad philosophi relat_major state
plus:asset;add posit qualiti sum talli
plush:lavish lush;cloth fabric luxuri materi textil
plushi:lavish lush
pluteus:roof_mushroom
pluto:aid
plutonium:;element
pluviomet:rain_gaug
pm:autopsi;examin metal premier prime_minist scrutini
pms:;syndrom
pneumogastr:wander_nerv
po:petti_offic;metal post_offic us_post_offic
poacea:grass_famili
poach:boil;cook
poacher:;sea_poker
pob:call_box letter_box po_box
pock:pit
pocket:sack;bag
pocketbook:;bag pocket_book pocket_edit purs
pocketknif:pocket_knife
pod:cod;fruit
podiatrist:foot_doctor
podium:;platform stump
poem:vers_form
poesi:poetri vers
poet:;author poetic vers writer
poetic:;poetri vers
poetis:vers
poetiz:vers
poetri:vers;genr poetic style
pogey:dole
pogi:dole
pogonip:ice_fog
pogonophoran:beard_worm
poignant:affect touch
poinciana:bird_of_paradis
poinsettia:christma_flower christma_star paint_leaf
point:indic orient;compon design detail element factor guid ingredi item level locat maneuv steer
point_of_view:standpoint
pointer:arrow;design indic orient point
pointless:wast
pois:brace collect;balanc calm cool equilibrium
poison:toxic_condit;kill vicious
poison_arrow_plant:;winter_sweet
poison_substanc:poison
poivrad:pepper_sauc
poke:nose trailer;carrier_bag drone gestur lag paper_bag pound sack throw thrust trail
poker:fire_hook;card
pokey:jail
poki:jail
pol:polit_leader politician;leader polit
polar:mutual_opposit;condit opposit pole status termin
polari:north_star polar_star pole_star
pole:punt;european rod
polecat:fitch
poler:pole_hors
polestar:north_star polar_star pole_star
polic:patrol;forc personnel
polic_car:cruiser
polic_chief:;captain
polic_cruiser:patrol_car squad_car
polic_detect:;investig
polic_headquart:station_hous
polic_offic:policeman
polic_van:black_maria paddi_wagon patrol_wagon wagon
polic_wagon:black_maria
policeman:polic_offic;offic
polici:;insur
poliomyel:polio
polish:shine smooth;cultiv dress educ finish perfect refin school shini work
polit:polit_relat polit_scienc smooth;breed civil cultiv govern pol politician
polit_action_committe:pac
polit_campaign:campaign candidaci
polit_economi:econom econom_scienc
polit_hack:machin_politician
polit_leader:pol politician
polit_orient:ideolog
polit_platform:;program
polit_program:platform
polit_relat:polit
polit_scienc:polit;govern
polit_sympathi:;polit
polit_system:form_of_govern
polit_theori:ideolog
politburo:;commiss committe
politi:civil_order
politician:pol polit_leader;leader polit
politico:pol polit_leader politician;leader polit
poll:canva;inquiri posit research top upsid
pollack:pollock
pollard:;poll tree
pollex:thumb
pollinosi:hay_fever
pollster:;canva poll
pollut:contamin foul;wast
pollyannaish:upbeat
polonium:po
polska:poland republ_of_poland
polyest:;plastic
polygami:;marriag
polym:;compound
polymeras:;enzym
polynomi:;function map
polyphoni:concert_music
polytechn:engin_school;tech
polytechn_institut:engin_school
polyzoan:moss_anim sea_mat sea_moss
pome:fals_fruit
pompey:;portsmouth
pompos:;inflat
pompous:;inflat
ponc:fanci_man;man offend
pond:pool;lake
ponder:reflect;specul
ponderosa:bull_pine western_yellow_pine
poni:;hors shot_glass
pontif:apostol episcop papal;author bishop govern pontiff pope regim
pontiff:bishop_of_rome cathol_pope holi_father pope roman_cathol_pope vicar_of_christ;apostol cathol papal
pooch:barker
poof:fairi
pool:pond;consortium excav lake syndic
pool_stick:;cue
poop:;after_part dirt stern
poor:ail miser peak poverti;ill miseri person piti ruth shame sick
poor_boy:cuban_sandwich hero_sandwich italian_sandwich sub submarin submarin_sandwich torpedo wedg;bomber
poor_fish:stupid stupid_person
poov:fairi
pop:dad daddi pa soda soda_water;father popular sound
popcorn:;corn maiz
pope:bishop_of_rome holi_father pontiff vicar_of_christ;apostol cathol papal
popish:;roman
poplar:;wood
poppi:;flower
poppi_day:remembr_sunday
poppycock:stuff_and_nonsens;stuff
popul:live;democrat doctrin group person philosophi populist univers
populac:public;person
popular:;democrat pop qualiti unpopular
populist:democrat;advoc
porc:pork
porcelain_clay:china_stone
porch:;construct structur
porcin:;gross
pore:center centr concentr focus;canal hole
pore_over:studi
pork:;meat
porn:pornographi;adult creat nasti
porno:porn pornographi
pornograph:adult porn_merchant;porn pornographi
pornographi:porn;adult creat nasti
port:;court
port_jackson_fig:rusti_rig
porta:;afford
portag:;cost
portal:;entranc site websit
portend:predict;forecast
porter:door_guard;guard jack
portfolio:;set
porthol:;port
portico:;porch
portion:compon compon_part part;constitu object parcel partial percentag relat share
portmanteau:blend
porto_novo:capit_of_benin
porto_rico:pr
portrait:portray;depict
portraitist:portrait_painter
portraitur:portrait portray
portray:depict portrait portrait_painter;act enact perform pictur play pose
portug:portugues_republ
portugues:;european romanc
portugues_republ:portug
pose:air postur sit;attitud model motion move movement posit
poser:;model
posit:confid convinc lay locat place put set state submit;activ attitud confirm deposit film left perspect placement
 plus point postur qualiti right settl site view
poss:;polic
possess:obsess ownership;owner relat
possessor:owner
possibl:potenti;exist expect hypothesi imposs outlook possibl_action prospect theori
possibl_action:;possibl
post:poster;berth bill list mail posit sign station
post_hors:;poster
post_offic:;po
postag:;charg mail send stamp token
postal:;mail
postal_code:zip
postal_servic:mail
postbox:letter_box
postcard:post_card postal_card;card
postcod:postal_code zip zip_code
postdat:follow
postdoc:post_doc
postdoctor:post_doc
poster:descend post;bill generat post_hors sign worker
posterboard:poster_board
posterior:back_tooth behind later rear_end seat;bottom butt rear stern tail tail_end tooth
postgradu:graduat graduat_student
posthol:post_hole
posthous:post_hous
postich:fake fals_hair sham
postman:letter_carrier mail_carrier
postmark:frank
postmast:;master
postmortem:autopsi pm
postpon:delay tabl time_lag wait;arrest halt hold paus suspens
postscript:supplement
postul:contend petit request;demand involv need requir
postur:attitud pose;bear carriag militari_capabl militari_strength model posit stanc strength upright vaniti vertic
pot:throne toilet;vessel
potabl:beverag;drink food liquid
potassium:;metal
potat:;draft
potato:murphi
potato_bug:colorado_beetl
potato_chip:crisp
potbelli:bay_window corpor
potenc:author effect;control domin master potent potenti power stiff strong
potent:dictat;author domin power stiff strong
potenti:possibl voltag;capabl like likelihood
potenti_differ:voltag
potenti_drop:voltag
pothous:pub public_hous
potion:;beverag drink
potpourri:medley mix_bag varieti;mixtur
potter:monkey
potteri:;craft trade
potti:pot throne toilet
potto:honey_bear
pouch:pocket sack;bag
poudrin:diamond_dust frost_snow ice_crystal ice_needl
pouf:fairi;ottoman
pouff:;ottoman
poulet:chicken
poultri:;bird
pounc:;bounc bound leap
pound:lb ram;beat blow bump lumber puls
pour:;stream
pourboir:tip
poverti:;poor
poverti_grass:beach_heather
pow:prison_of_war;captiv prison
powder:;explos solid
powderis:powder
power:;abil hefti muscular offic potent qualiti
power_hunger:status_seek
power_plant:;powerhous
power_servic:electr_compani light_compani
power_station:;powerhous
power_structur:hierarchi
power_system:grid
power_train:gear
powerbrok:power_broker
powerhous:ball_of_fire human_dynamo;actor power_plant power_station squad team worker
powerless:;power
pozsoni:capit_of_slovakia
ppk:kurdistan_worker_parti
ppp:;surgeri
pr:porto_rico puerto_rico;metal public_relat
pr_man:press_agent
practic:exercis expert feasibl pattern viabl;ace activ champion drill expertis facil genius pragmat realism sensat
 star superstar techniqu train util virtual wizard
practic_session:;drill exercis
practis:exercis practic;drill
practition:;profession
prag:czech_capit pragu
pragmat:realism;practic
pragu:czech_capit
praha:czech_capit pragu
prairi_lotus:compass_plant
prairi_schooner:cover_wagon
prairi_state:il illinoi land_of_lincoln
prais:congratul;approv worship
pram:babi_carriag
prank:;divers fantast joke recreat trick
prankish:;arch wick
praseodymium:pr
prat:behind rear_end seat;bottom butt rear stern tail tail_end
prate:chin_music idl_talk
prattl:chin_music idl_talk
prawn:shrimp
praxi:;practic
pray:beg
prayer:petit;appeal ask pray request worship
prayerbook:prayer_book
prc:cathay china communist_china mainland_china red_china
preach:advoc discours sermon;address lectur speech
preacher:;reverend
preambl:;introduct
precari:uncertainti;danger hazard instabl jeopardi risk shaki unstabl
precaut:safeguard;care caution measur step
precautionari:;precaut safeguard
preced:case_in_point case_law common_law past prioriti retir;exampl illustr instanc prior repres time
precept:teach
preceptor:don
preci:abstract outlin synopsi
precious:want;cute valu
precious_stone:jewel
precipit:;abrupt downfal hurri solid
precis:accur exact
preclud:prevent
preconcept:bias prejudic
precondit:condit;assum assumpt grant premis specifi
precursor:;herald individu materi person predecessor somebodi someon soul stuff
predat:;anim attack beast creatur fauna hunt prey
predatori_anim:predat
predecessor:herald;announc indic precursor
predetermin:bias
predic:verb_phrase
predica:plight;difficulti
predict:forecast;anticip calcul certainti promis reason statement
predictor:;anticip calcul estim figur forecast inform predict promis
predilect:prefer tast;orient
predisposit:;sensit
predomin:domin paramount prevail preval reign tower;persist rule
preemi:prematur_babi prematur_infant
preemin:distinct lead
prefac:premis;introduct
prefect:;administr execut
prefectur:;berth post
prefer:choos favor favorit favourit opt pet tast;darl favour orient preferenti
prefer_share:prefer_stock
prefer_stock:prefer_share
preferenti:;orient prefer
prefigur:predict;forecast
pregnanc:;pregnant
pregnant:mean;import pregnanc signific
prehend:clutch seiz
prehens:seiz take_hold
prehistori:prehistor_cultur;period prehistor
prejudic:bias
prejudici:damag
prelat:high_priest;priest
prelim:front_matter preliminari preliminari_exam preliminari_examin
preliminari:prelud;athlet incept origin
prelud:preliminari;incept music origin
prematur:;previous
premi:prematur_babi prematur_infant
premier:chancellor prime prime_minist;perform pm premiership
premiership:;berth chancellor pm post premier
premis:assumpt;assum site
premiss:assumpt premis
premium:;payment valu
premix:mix
prentic:apprentic;initi learn
preoccup:;engag haunt idea obsess steep thought
preoccupi:haunt obsess
prep:homework;train
prepar:cook preparatori readi;activ compound fix inclin plan prepared provis
preparatori:;educ prepar readi train
prepared:readi;inclin prepar state
preponder:paramount;preval
prepossess:;prejudic
preposter:absurd ridicul
prerequisit:;duti oblig requir respons
prerog:exclus_right privileg;favor favour right
presag:predict;forecast
presbyterian:;protest
prescrib:dictat ordain;appoint offici order
prescript:ethic_drug;dictat instruct medic medicin order rule
prescript_medicin:ethic_drug
preseason:;season
presenc:;absent exist present proxim
present:demo demonstr notif nowaday sponsor;advoc award ceremoni donor exhibit gift introduc portray presenc stage
 submit time
present_moment:here_and_now
present_time:contemporari_world modern_world
preserv:maintain uphold;area arena condit conserv continu domain orbit protect reserv save sphere status
presid:chief_execut presidenti_term;administ administr berth chair chairman chairwoman post presidenti tenur
presid_eisenhow:ike
presidenti:;presid
presidenti_term:presid;administr
presidentship:presid
presidio:;fort fortress
presidium:;commiss committe
press:insist urg urgent;advoc compact contract cri crush forc hale imper inspir instant jam part portion pressur push
 recommend squeez urgenc
press_agenc:news_organiz wire_servic
press_agent:pr_man public_man public_relat_man
press_associ:news_agenc news_organiz wire_servic
pressburg:capit_of_slovakia
pressman:correspond printer
pressmark:call_mark call_number
pressur:forc hale;insist press squeez urg
pressur_group:third_hous;lobbi
prestig:;honor prestigi stand
prestigi:honor prestig
presum:assum dare
presumpt:;assum assumpt grant
presumptu:assum
presuppos:;suppos
pretenc:pretext
pretend:assum fake fraud role_player sham;affect bull cook counterfeit decept fiction forg guess hazard manipul simul
 ventur
pretens:;affect decept pretend sham simul
pretenti:;inflat
pretermit:neglect;miss
pretrial:;confer
preussen:prussia
prevail:domin preval reign;obtain persist rule triumph
preval:prevail;domin persist ratio reign rule
prevar:lie
prevent:;bar birth_control_devic cure exclud interfer keep obstruct remedi therapeut
preview:trailer;ad advertis screen show view
previous:;former prematur
previs:;anticip predict
prevu:preview trailer
prey:fair_game quarri target;anim beast creatur direct fauna victim
pri:jimmi prize;nose
price:cost monetari_valu term;damag dear evalu rate toll valu
price_of_admiss:entranc_fee entranc_money
price_reduct:discount
pricey:cost;damag dear price term
prici:cost;dear
prick:barb dent scratch;dick peter spine sting tool
pricker:;spine
prickl:;spine
pride:;feel satisfact
pride_of_barbado:flamboy_tree paradis_flower
priest:;priesthood reverend
priesthood:;priest profess
priggish:victorian
prim:victorian
prima:lead star stellar
primaci:;import
primaev:;aborigin
primal:cardin central fundament key;aborigin core essenc meat substanc sum
primari:;chief elect elementari main master princip
primari_care_provid:health_profession
primat:high_priest;priest
prime:fit flush peak premier set;affluent chancellor choic flat_coat flower load period pm prize qualiti select
 wealthi
prime_minist:chancellor premier;pm
prime_mover:first_caus
primer:;flat_coat lighter prime text textbook
primev:;aborigin
primit:;crude formula individu naiv person somebodi someon soul
primordi:;aborigin
primus:;bishop
princ:luxuri;grand
princ_of_dark:devil old_nick
princ_philip:duke_of_edinburgh
princess_of_wale:diana
princip:chief head_teacher main master;corpus debt domain educ land primari princ star
princip_sum:corpus
print:;busi write
print_machin:;printer
printer:;print_machin publish
printmak:graphic_artist
prior:;prioriti superior
prioress:mother_superior
prioriti:;preced prior
prise:jimmi prize;esteem respect valu
prison:captiv;confin imprison jail situat unfortun
prison_farm:work_camp
prison_guard:screw
prison_term:;sentenc
prissi:victorian;nice
privaci:secreci;conceal hide isol privat
privat:common_soldier privaci privat_part privatis secreci;individu offic warship
privat_detect:oper
privat_enterpris:market_economi
privat_eye:oper
privat_instructor:coach
privat_investig:oper
privat_properti:person_estat
privat_road:;drive
privatis:privat
privi:bathroom john toilet;room
privileg:exclus_right favour;advantag favor inner insid right
prize:choic dirti_money jimmi qualiti select treasur valu;appreci award esteem gift prime respect rifl sack trophi
prizefight:prize_fight
prizewin:champion
pro:profession;argument athlet statement
probabl:like;amount chanc likelihood measur qualiti quantiti
probat:;certif credenti provision tentat
probation:student_nurs
probationari:provision tentat
probe:investig search;examin inquiri research
problem:;difficulti elus problemat question troubl
problemat:;elus problem troubl
procedur:process;activ function go oper proceed routin work
proceed:continu legal_proceed minut take transact yield;generat go incom render
process:cognit_oper procedur refin treat;action activ advanc collect forward_motion go incept knowledg origin proceed
 progress sue
processor:;busi central_process_unit process treat worker
proclaim:announc
proclam:announc;act declar deed statement
procliv:lean
proconvertin:factor_vii stabl_factor
procrastin:stall
procreat:fact_of_life reproduct
proctor:monitor;supervis supervisor
procur:fanci_man proxi secur;acquisit
prod:spur urg;devic encourag needl press
prodig:high_life
prodigi:;brain einstein exceed except forecast genius mastermind monster omin predict sinist surpass threaten
produc:garden_truck green_good manufactur;construct creator farm food maker
product:merchandis;act commod creat deed fertil generat good present produc ratio rich trade
prof:professor
profan:corrupt outrag violat;blue secular
profess:;busi conced job occup
profession:pro;adult athlet expertis
profession_golfer:golf_pro
professor:;academ chair
professorship:chair;berth post professor
proffer:offer proposit suggest
profici:expert practic technic techniqu;ace champion compet expertis facil genius sensat star superstar technician
 wizard
profil:;chart identif visibl
profit:benefit earn gain net_incom net_profit win;advantag incom net
proflig:rip;blood
profligaci:;dissolut
profound:;fundament
profus:lush
progeni:offspr;relat
prognosi:forecast;anticip calcul estim figur predict promis
prognost:forecast predict;anticip promis
program:comput_program plan programm schedul;broadcast design idea platform polit_platform system thought
program_line:;instruct
programm:cours_of_studi curriculum program softwar_engin;announc broadcast code comput_program engin info inform
progress:advanc continu_tens forward_motion liber reformist;adult build continu develop move movement proceed process
 seri tens travel
prohibit:ban forbidden veto;decre dri fiat law
prohibitionist:dri
prohibitori:prohibit
project:reliev stick task undertak;anticip attempt design dig labor labour plan predict program push tug work
projectil:missil rocket;arm vehicl weapon
projector:;project
prolat:oval
prole:worker
proletarian:worker
proletariat:labor labour work_class
prolif:fertil
prolifer:;develop grow growth increas
prolificaci:;fertil
prolog:logic_program
prologu:;introduct
prolong:extend lengthi protract sustain;continu durat length
prom:;formal
promenad:mall parad troop;formal
promenad_deck:hurrican_roof
promethium:pm
promin:outstand strike;bump import spectacl spectacular stand swell
promis:hope;anticip commit dedic desir expect outlook predict prospect trust
promis_land:eden heaven palestin paradis
promiscu:sleep_around
promontori:;elev
promot:booster encourag further packag promot_materi public;advanc boost chang content messag plug push upgrad
promot_materi:packag promot public
prompt:;advis cue inspir intim propos remind suggest
promptbook:prompt_copi
promulg:announc publish;proclam
pronounc:mark;declar judg label
pronunci:;languag speech
pronunciamento:manifesto
proof:;argument evid ground statement test_copi trial_impress
proofread:;proof
prop:;object respect shore
propaedeut:preparatori
propag:;air breed broadcast extens father generat mother spread
propaganda:;info inform
propan:;fuel gas
propel:prompt
propens:lean tendenc;tend
properti:belong hold;attribut dimens place possess
propheci:;anticip divin forecast predict promis
prophesi:oracl prophet
prophet:oracl
prophylact:prevent;rubber safe
propinqu:proxim
propman:properti_man properti_master
propon:advoc;individu person somebodi someon soul
proport:relat;balanc dimens magnitud quantiti ratio
proportion:;correspond
propos:marriag_offer suggest;advis aim content messag nomin offer proposit purpos
proposit:suggest;advis hint offer propos statement
proprietari:;owner ownership
proprieti:;behavior behaviour conduct improp proper
proprietor:owner;businessman ownership possess proprietari
proprietorship:proprietari
propuls:;act deed forc prompt spark trigger trip
prorogu:postpon tabl
prosaic:pedestrian
proscrib:forbidden prohibit veto
proscript:ban prohibit
prose:;genr pedestrian style
prosecut:;collect engag pursu
prosecut_attorney:prosecutor public_prosecutor
prosecut_offic:prosecutor public_prosecutor
prosecutor:prosecut_attorney prosecut_offic;attorney lawyer offici prosecut
prosi:pedestrian
prosodi:poetic_rhythm
prospect:expect outlook;anticip ask aspect belief candid potenti requir scene view vista
prospectus:cours_catalog cours_catalogu;catalog catalogu offer
prosper:boom flourish thrive;favor golden lucki success
prostitut:fanci_woman ladi_of_pleasur sport_ladi work_girl;woman
prostrat:collaps prone;flat
protactinium:pa
protagon:advocaci
protagonist:booster support;admir advanc advoc back boost champion defend encourag endors friend further promot tortur
proteas:;enzym
protect:protect_cover save;activ cover secur shelter
protect_cover:protect
protectionist:;advoc
protector:associ_state defend guardian;champion district dominion guard keep protect shield territori
proteg:;receiv recipi
protest:contest dissent dissid;christian church demonstr differ disagre individu march object person reformist resist
 somebodi someon soul
protestant:;christian
prothrombin:factor_ii
protoactinium:pa
protocol:;rule
protoplasm:live_substanc
prototyp:;exampl imag
protract:extend lengthi prolong;continu durat length
protrud:pop project reliev stick
protrus:bump swell;promin
protuber:bump swell;promin
proud:;majesti pride
prove:demonstr proven;establish evid testifi
proven:birthplac place_of_origin prove;begin origin root sourc
provend:feed provis
proveni:birthplac place_of_origin
proverb:saw
proverbi:;saw
provid:supplier;cater divin render suppli
providenti:;divin
provinc:respons state;area arena domain orbit provinci sphere
provinci:peasant;offici provinc state
provis:suppli;activ cater condit food issu plan prepar provision render tentat
provision:tentat;probat provis
provision_ira:irish_republican_armi
provisionari:provision tentat
proviso:provis
provo:ira irish_republican_armi provision_ira
provoc:;bother devil gravel harri plagu prompt provok
provok:aggrav;harri plagu
prow:;bow
prowess:;art artist
prowl:;walk
prowl_car:cruiser polic_cruiser
prowler:sneak
proxi:;agent
proxim:;local neighborhood neighbourhood vicin
prudenc:discret;judgement prudent prudenti
prudent:;discret
prudish:victorian
prune:;clip cut trim
prussia:;prussian
prussian:;german prussia
psa:;protein
psalterium:third_stomach
psammoma:sand_tumor
pseud:fake fraud role_player sham
pseudo:fake fraud role_player sham;affect assum bull cook counterfeit forg manipul pretend
pseudocyesi:fals_pregnanc
pseudonym:;name
psf:popular_struggl_front
psi:;letter
pst:pacif_standard_time pacif_time
psych:mind soul;brain head knowledg spirit
psychiatr:;psychiatri
psychiatr_hospit:asylum insan_asylum mental_home mental_institut
psychiatri:psycholog_medicin;medicin psychiatr psychiatrist shrink
psychiatrist:shrink;psychiatri specialist
psychic:;brain head mind soul
psychoanalys:;analyz
psychoanalysi:depth_psycholog;analyz
psychoanalyst:;analyst
psychoanalyz:;analyz
psycholog:psycholog_scienc;scienc scientist
psycholog_condit:mental_state
psycholog_disord:mental_disturb
psycholog_medicin:psychiatri
psycholog_scienc:psycholog
psycholog_state:mental_condit
psycholog_warfar:war_of_nerv
psychoneurot:mental_case
psychonom:experiment_psycholog
psychopathi:mental_diseas mental_ill
psychopatholog:abnorm_psycholog psychiatri psycholog_medicin
psychotherapeut:mental_hygien
psychotherapi:mental_hygien;psychiatri therapi
psychotherapist:clinic_psycholog
psyop:psycholog_oper
pt:platinum
pt_boat:mosquito_craft
pto:power_takeoff
ptolemi:;dynasti
pu:plutonium;element
pub:public_hous;tavern
public:advertis bare packag promot promot_materi publicist;air bodi busi content issu messag person print publish push
 qualiti releas work write
public_assist:social_welfar welfar
public_conveni:comfort_station toilet_facil wash_room
public_exposur:air spread
public_eye:spotlight
public_figur:;name
public_hous:pub
public_lectur:;talk
public_man:press_agent
public_mover:move_compani remov_compani remov_firm
public_present:perform
public_prosecutor:prosecut_attorney prosecut_offic
public_relat:;pr
public_relat_man:press_agent
public_secur:;peac
public_speak:oral_present
public_toilet:comfort_station wash_room;conveni
public_treasuri:till
public_violenc:riot
publican:tavern_keeper
publicis:bare public publicist;air
publicist:;air bare
publish:issu publish_compani publish_firm publish_hous;busi firm hous profession public releas write
publish_compani:publish
publish_firm:publish
publish_hous:publish
puck:;disc disk fairi
puckish:;arch wick
pud:;dessert dish sweet
pud_head:poor_fish stupid stupid_person
pud_stone:conglomer
puddl:;water
pueblo:;indian
pueril:childhood juvenil;adolesc
puerto_rico:pr
puf:;smoke
puff:;blast
puffi:swell;inflat
pugil:box
pugilist:boxer
puke:cat dirti_dog sick;chuck rat
pull:attract draw;clout forc propuls
pull_out:withdraw_method
pullback:;retir retreat withdraw
pullman:;carriag coach
pullout:;retreat
pullul:pour;stream
pulmonari_tuberculosi:consumpt wast_diseas white_plagu
pulp:;flesh
pulpit:podium;platform stump
puls:beat;heart_rate impuls pound wave
pulsat:puls;beat impuls
pulver:powder
pulveris:powder
puma:mountain_lion;painter
pump:heart wire
pump_hous:pump_station
pump_station:pump_hous
pumpernickel:black_bread
pumpkin:;squash veget
pun:;fun
punch:;blow clout plug pound slug
punch_ball:punch_bag
punchbal:punch_bag
puncher:cowboy;punch
punctuat:accent emphas stress;break
punctur:;hole
pundit:initi learn_person;scholar student
pungent:barb bite
punish:penalti;labor labour penal
punit:;punish
punit_damag:smart_money
punitori:punit
punjabi:;indian sanskrit
punk:hood tough;cheap crimin lighter outlaw rat
punt:irish_pound pole;boat game stake
punter:;better kicker pole punt
pup:;youth
pupil:student;educ studi
puppet:;creatur figur slave tool
puppi:;dog youth
puppi_love:;crush
purchas:buy buyer;acquisit client custom leverag
purdah:sex_segreg
pure:innoc perfect stare;complet honor honour nutrit satur stark
pureblood:thoroughbr
purebr:;thoroughbr
purg:;clean cleans cleanup clear
purgatori:;situat
purif:refin;clean cleans cleanup process
purifi:;cleans
puritan:victorian;protest
puriti:innoc;condit honor honour pure satur status virgin white
purloin:abstract;pinch sneak
purpl:;imperi nobil royal
purplish:purpl
purport:aim intent purpos;propos
purpos:aim function intent sens_of_purpos;design determin end goal intend mean plan propos resolv role serv util
purposeless:wast
purpur:purpl
purs:;amount bag contain sum
pursi:blown
pursu:chase engag;prosecut
pursual:chase pursuit
pursuanc:pursuit quest;prosecut
pursuant:;pursu
pursuit:chase quest;dog follow hobbi move movement pursu search sidelin tag tail track trail
purvey:provis
purview:horizon;compass orbit rang reach scope
push:thrust;button energi forc labor labour promot propuls stuff tug
pushcart:cart
pushchair:babi_carriag
pusher:drug_dealer;crimin dealer hawk outlaw thrust
pushov:breez duck_soup picnic piec_of_cake
pushpin:draw_pin
puss:;kitti
pussi:;kitti
pussycat:;kitti
pussyfoot:mous sneak
put:lay place posit putt set;couch frame option
put_to_death:kill
putrajaya:capit_of_malaysia
putrefact:;corrupt
putresc:corrupt
putrid:corrupt
putsch:coup takeov
putt:put
putter:monkey potter put_iron;golfer iron putt
putz:dick peter;tool
puzzl:confus;gravel mysteri problem secret
puzzler:puzzl
px:post_exchang
pycnogonid:sea_spider
pyramid:;specul ventur
pyramid_of_egypt:great_pyramid;pyramid
pyrexia:fever
pyromorphit:green_lead_ore
pyrotechn:;craft genius trade
python:;spirit
qandahar:kandahar
qat:african_tea arabian_tea;cat
qatari:;arab arabian
qi:chi ki
qin:;dynasti
qing:;dynasti
quackgrass:couch_grass dog_grass quick_grass witch_grass
quadrant:;area
quadrat:;equat
quadrupl:;multipl quartet set
quadrupl_time:common_measur
quadruplet:four iv littl_joe quartet
quaggi:muddi
quagmir:;mud muddi
quail:funk shrink
quak:earthquak;seismic
quaker:societi_of_friend;christian quak sect
qualif:make;condit fit qualifi reserv restrict revis specifi
qualifi:limit;certifi contest modif modifi restrict success
qualiti:calib choic prize select;attribut bad charact degre good inferior level negat posit prime qualifi superior
 tone
quandari:dilemma plight;difficulti
quantifi:measur
quantiti:measur;abund amount assess evalu insuffici scarc standard suffici valu
quantum:;amount measur quantiti
quarantin:;isol
quark:;chees
quarrel:disput row scrap;arrow brawl differ word
quarri:fair_game prey stone_pit target;direct excav victim
quarter:canton fourth fourth_part;hous lodg seri serial
quarter_round:;thumb
quarterback:field_general signal_caller;back
quarterfin:;match
quartern:fourth fourth_part quarter
quartervin:trumpet_flower
quartet:four iv littl_joe;digit figur
quartett:quartet
quartic:fourth_power
quartz:;crystal miner
quartz_glass:;crystal
quash:void
quat:african_tea arabian_tea;cat
quatern:four iv littl_joe quartet
quaternari:age_of_man four fourth iv littl_joe quartet
quaternion:four iv littl_joe quartet
quaver:eighth_note
quay:;dock pier
queasi:sick;anxious nervous uneasi
quebecoi:;canadian
queen:femal_monarch;insect
queen_citi:charlott
queer:curious endang fairi foil funni homosexu peculiar singular thwart;cross curios gay odd
queer_bird:odd_fellow odd_fish odd_man_out
queer_duck:odd_fellow odd_fish odd_man_out
quell:crush;conquer curb prevent suppress
quench:satisfi;quell
quercitron:black_oak yellow_oak
quercus_alba:american_white_oak
quercus_montana:basket_oak cow_oak
queri:inquiri question;ask interrog interview
quest:pursuit seek;bay hunt pursu search
question:inquiri skeptic;ask doubt interrog interview investig request specul subject theme topic wonder
question_mark:interrog_point
question_sheet:exam_paper examin_paper test_paper
quetch:complain plain
queue:wait_line;line list
quick:facil fli speedi;area expert intellig practic region speed
quick_fix:band_aid
quicken:acceler speed
quicki:band_aid quick_fix
quicklim:burnt_lime calcium_oxid lime
quicksilv:errat mercuri
quid:british_pound british_pound_sterl pound pound_sterl;plug
quiesc:quiet
quiescenc:sleep
quiet:calm;mute order restrain silenc subdu
quieten:calm quiet;silenc
quietus:etern_rest etern_sleep;sleep
quill:;pen
quilt:;comfort eas
quint:fin five
quintet:fin five;composit digit figur piec
quintuplet:fin five
quip:salli
quirk:;channel curious funni groov odd peculiar singular
quisling:collabor
quit:ceas resign stop;depart renounc
quito:capit_of_ecuador
quittanc:repay
quiver:chill quak shake thrill
quixot:;romant
quiz:;exam examin test
quizmast:question_master
quizzer:examin
quizzic:question
quondam:former sometim
quorum:;gather
quot:;citat cite extract mention refer
quota:;alloc
quotat:cite mention quot refer;acknowledg citat credit extract notic
quotat_mark:quot
quotidian:everyday routin
quotient:;ratio
ra:re;metal
rabat:capit_of_morocco
rabbet:rebat
rabbin:;rabbi
rabbit:;fur
rabbit_food:raw_veget
rabbitwood:buffalo_nut
rabbl:mob rout
rabi:mad
raccoon:;fur
race:rush speed;athlet competit contest sport subspeci
race_car:racer
race_driver:racer
race_murder:genocid
racecours:;track
racehors:race_hors;hors
racer:automobil_driver race_car race_driver;auto automobil car driver race
racerunn:race_runner
racetrack:;track
raceway:;canal track
rachi:spinal_column spine;backbon
raci:live robust
racial:racial_discrimin racism;race
racial_discrimin:racism
racial_extermin:genocid race_murder
racialist:racist
racism:racial_discrimin;bias discrimin prejudic racist
racist:;racism
rack:;framework
rack_of_lamb:crown_roast
racket:fraudul_scheme illegitim_enterpris;endeavor endeavour enterpris feloni nois
racon:radar_beacon
raddl:drawn worn
radial:;radius
radianc:shine
radiant:;beam ray shaft shine
radiat:;emiss energi glow ray warmer
radic:chemic_group extremist group revolutionari ultra;atom ideolog revolut
radio:receiv_set wireless;broadcast receiv
radio_receiv:receiv_set;wireless
radio_set:;wireless
radioact:;emiss radiat
radioact_dust:fallout
radiochemistri:nuclear_chemistri
radiocommun:radio wireless
radioloc:microwav_radar radar
radiolog:;imag
radiophon:wireless_telephon
radiotelegraph:wireless_telegraph
radiotelegraphi:wireless_telegraph
radiotelephon:wireless_telephon
radiotelephoni:wireless_telephon
radiotherapi:radiat_therapi
radium:ra
radius:;length
radom:radar_dome
radon:rn
raf:red_armi_faction royal_air_forc
raft:batch dozen good_deal great_deal load lot mass mint mountain pile plenti score slew spate stack ton;ampl deal
 flock jam mob ram
rafter:;beam raft travel
raftman:rafter
raftsman:rafter
rag:bother devil gravel tag_end;cod tabloid tag week
rag_trade:apparel_industri fashion_busi fashion_industri garment_industri
ragbag:odd_and_end
rage:furi hot ramp storm;anger angri enrag furious mad passion sore
raid:bust;embezzl incurs
raider:;raid rifl sack thief
rail:runway;bar barrier materi railroad railway
railcar:car railroad_car railway_car
railroad:rail_technolog railroad_man railway railway_line railway_man railway_system;track
railroad_engin:engin_driver
railroad_line:railway railway_system
railroad_side:;turnout
railroad_station:train_depot
railroad_termin:railway_station train_depot train_station
railroad_track:railway
railroad_vine:beach_morn_glori
railway:railroad railroad_line railroad_track;track
railway_line:railroad
railway_locomot:;engin
railway_station:railroad_termin train_depot
railway_system:railroad railroad_line
railwayman:railroad_man railway_man
railyard:railway_yard
raiment:apparel dress garment;array
rain:rainfal;downfal freshwat precipit raini
rainbow:;arc hope promis
rainfal:rain;downfal precipit raini
rainfli:fli fli_sheet
rainforest:rain_forest;forest wood
raini:;rain rainfal shower
rainstorm:;rain rainfal storm
rainwat:rain;freshwat raini
rais:ascent climb elev lift salari_increas upgrad wage_hike wage_increas;boost breed bring_up foster hike increas
 parent rear rise slope uphil
raiser:;agricultur farm farmer grow
raj:;dominion
rajah:raja
rajput:;hindu
rake:rip;angl blood lean scan slope tilt
rakehel:rip;blood
ralegh:raleigh sir_walter_raleigh walter_raleigh
ralli:mass_meet mobil;effort exploit feat gather muster rebound
ram:pound random_access_memori random_memori;crash drive individu person somebodi someon soul
ramadan:;fast
rambl:rang rove sprawl stray swan;drift wander wind
rame:china_grass chines_silk_plant
rami:china_grass chines_silk_plant
ramif:fork;branch leg
ramifi:branch;fork
ramona:common_sage;sage
ramp:rage storm;slope
rampag:violent_disord;rage ramp storm
rampant:;rage ramp storm
rampart:;fenc surround wall
ramson:wild_garlic wood_garlic
ranch:cattl_farm;agricultur farm spread
rancher:;farmer ranch
rancid:sour
rancor:bitter resent;hostil
rancour:bitter resent
rand:;reef
random_access_memori:ram
random_memori:ram
random_variabl:;variant
rang:compass reach rove scope stray swan;chain_of_mountain drift extent limit mountain_chain orbit
rang_of_mountain:mountain_chain
ranger:fire_warden forest_fire_fighter;commando firefight offici
rangoon:yangon
ranid:true_frog
rank:grade rate;absolut cri fertil line place sheer social_station social_status stand status
ransack:loot rifl
ransom:;cost payment
rant:;larg rhetor
rap:blame pink tap;blow bump hit knock pat pick strike
rap_sheet:day_book
rapac:greed
rape:assault ravag sack;mustard outrag
rapid:speedi;speed veloc
rapin:rape
rapist:;assault attack crimin outlaw outrag rape
rapper:;devic singer vocalist
rapport:;reson
rapporteur:;record
rapproch:reconcili;cooper reconcil
rapscallion:monkey rogu
raptor:bird_of_prey;bird
raptur:;delight inspir thrill transport
raptus:seizur;transport
rarebit:welsh_rabbit
rarefi:elev;rare
rarifi:elev;elabor rare
rariti:low_densiti;curios densiti rare
rascal:monkey rogu;child fri kid minor villain
rase:dismantl level
rash:reckless;erupt seri
rasp:wood_file
raspberri:;berri bird boo bronx_cheer
rassl:wrestl
rat:inform;dirti_dog worker
rate:charg_per_unit evalu grade rank;assess charg judgment measur militari_rank pace place tax taxat valu
ratif:;confirm ratifi sign
ratifi:sanction sign
ratio:;proport
ration:apolog intellectu;alloc argu conclud excus fare justifi knowledg percentag portion real reason share
rational:;explan
rationalis:apolog;excus justifi
ratter:renegad
rattl:alert brisk fantast terrif tremend wonder;energi grand live marvel nois toy zip
rattler:freight_train
ravag:harri rape sack;devast
rave:;critiqu danc review
ravel:;damag harm ladder
raven:prey;pig
ravin:;vale valley
ravish:assault beauti knockout rape;delight dish outrag transport
raw:altogeth birthday_suit;nuditi rude
raw_materi:;stapl
raw_veget:rabbit_food
ray:beam_of_light light_beam shaft_of_light;beam electron_beam light shaft shine
ray_of_light:;beam shaft
ray_robinson:walker_smith
rayon:;cloth fabric materi textil
raze:demolish dismantl level tear_down
razz:boo bronx_cheer cod;bird
rb:;metal
rbc:red_blood_cell
rbi:run_bat_in;run talli
rcmp:;polic
re:ra;metal
reach:arriv attain compass rang scope stretch;accomplish achiev contact extent gain grasp hit limit motion move
 movement orbit
reachabl:;approach near
react:respond
reaction:;idea react respons thought
reactionari:;conserv
reactiv:;react respond respons
reactor:;apparatus setup
read:;interpret languag public say
readabl:;clariti
reader:;client custom read refere review scholar student
readership:;audienc reader
readi:cook prepar prepared;activ facil fix inclin state willing
readi_money:cold_cash
readjust:;adjust
real:realism realiti;exist imaginari tangibl
real_estat_broker:hous_agent land_agent
realis:accomplish complet earn realiz;composit piec recogn recognit savvi understand
realism:realiti;actual genuin practic pragmat real
realist:;individu person philosoph realism realiti somebodi someon soul
realiti:realism;actual experi genuin real world
realiz:accomplish complet realis recogn understand;earn recognit savvi
realm:kingdom;area arena domain king land orbit rex sphere
realpolitik:practic_polit
realti:real_estat real_properti;belong hold properti
reanim:reviv
reap:draw harvest
reaper:;harvest reap
reapprais:review
rear:back_end bring_up parent rais rampant;back behind bottom breed butt format foster further ramp rise seat side
 stern tail tail_end
rear_end:behind seat;bottom butt stern tail
rear_light:tail_lamp
rearward:rear revers
reason:abstract_thought argu conclud fair ground logic_think sensibl think;account base equiti explan found intellig
 thought understand wisdom
reassert:confirm
reassess:review;appreci assess
reassign:transfer
reassur:;support
reav:rifl
reb:johnni rebel
rebat:;channel discount groov refund
rebekah:rebecca
rebel:freedom_fighter insurg johnni renegad;maverick rebellion reformist revolt revolutionari rise upris
rebelli:defianc;rebellion revolt rise upris
rebellion:revolt rise upris;battl conflict insurg rebel renegad struggl
rebirth:;birth convers phenomenon renaiss
reboot:boot
reborn:convert
rebound:backlash bounc;bound motion movement ralli reaction respons spring
rebuff:slight;offenc offens reject
rebuild:;reconstruct
rebuk:lectur;censur critic jaw
rebutt:;plead
recal:rememb;ask echo request retriev think withdraw
recal_dose:booster_shot
recaptur:;recoveri seizur
reced:retreat withdraw;disappear dissolv retir
receipt:acknowledg gross revenu;acquir amount get receiv recept sum
receiv:obtain receiv_system;experi recipi standard
receiv_set:radio radio_receiv;wireless
receiv_system:receiv
receivership:;proceed receiv state
recent:;late
recept:;encount greet open parti respons
receptionist:;recept respons secretari
receptor:sens_organ;organ receiv structur
recess:nich;corner suspens tree
recession:;recess
recip:formula;instruct
recipi:;receiv
reciproc:mutual;interchang opposit relat
recit:;class_period cours_session drill exercis perform practic practic_session read recount speak
reckless:rash
reckon:calcul comput estim figur forecast guess imagin suppos talli think;account bill consid count regard view
reclaim:rescu;reform
reclam:rehabilit renew;reclaim reform rescu restor save
reclus:solitari withdrawn
recogn:accept realiz recognis;distinguish spot
recognis:accept recogn recogniz;distinguish greet spot
recognit:;accept acknowledg admit credit identif identifi memori realiz recogn rememb
recoil:backlash funk rebound shrink;bounc bound kick motion movement spring
recollect:recal rememb remembr;commemor long memori reminisc retriev think
recommenc:resumpt
recommend:advoc good_word urg;advic congratul passport prais
recompens:compens repair
reconcil:;resign
reconcili:balanc;cooper reconcil
reconnaiss:;scout
reconnaiss_vehicl:scout_car
reconnoit:scout
reconnoitr:scout
reconsider:second_thought;consider reconsid revers turnaround
reconstitut:restructur
reconstruct:rebuild;fix fixtur mend repair restor
reconstruct_memori:;reconstruct
record:disc record_equip record_machin;audio commemor disk equip evid offici regist sign signal tape vertic_flute
record_equip:record
record_machin:record
recount:tell;count relat talli
recoup:;recov
recours:refug;aid assist help resort resourc
recov:regain retriev;recoveri
recoveri:;advanc heal improv recov
recreant:renegad
recreat:amateur divers reviv;activ cheer divert unpaid
recruit:;accomplish achiev draft enter fledgl freshman levi newcom offici provid starter supplier
rectangl:;rectangular
rectif:;correct
rectifi:;amend reclaim reform remedi repair
rector:minist minist_of_religion pastor;ministeri reverend
rectori:;resid
recuper:recoveri;recov
recur:;repeat resort
recurr:repeat;perenni repetit
recycl:;employ exercis usag
red:cherri crimson rubi;cardin marxist violenc
red_armi_faction:raf
red_beech:brown_oak
red_brass:guinea_gold
red_cent:damn
red_china:cathay
red_drum:channel_bass
red_panda:bear_cat cat_bear
red_planet:mar
red_silver_fir:;christma_tree
red_tape:bureaucrat_procedur
redact:couch edit;frame put
redbird:;cardin
redbreast:old_world_robin robin
redden:crimson flush;red
reddish:cherri crimson red rubi;cardin
rede:advis counsel interpret
redeem:christ good_shepherd jesus jesus_christ save;ransom
redempt:salvat save;repay rescu
redeploy:;deploy
redevelop:overhaul renov;improv
redfish:channel_bass red_drum
redisposit:redeploy
redistribut:;distribut
redo:remak
redol:reminisc
redoubt:formid;stronghold
redress:correct damag remedi right;amend compens repair
redshift:red_shift
redskin:red_man
reduc:cut decreas reduc_agent reduct;loss reaction slim thin trim
reduct:reduc reduc_agent;cut decreas diminish reaction shrink trim weaken
reductiv:minim_art
redund:excess extra spare surplus;embarrass
redupl:duplic repeat
reduviid:assassin_bug
redwood:;wood
reecho:echo
reef:;rand ridg
reefer:marijuana_cigarett
reek:;smell
reel:spin;film
reelect:;elect
reenact:;enact
reenforc:reinforc;support
reexamin:review
ref:refere;offici refer umpir
refashion:remak
refer:cite concern mention relat;acknowledg book_of_fact citat comment credit due input note notic observ quot remark
 touch
refer_frame:coordin_system
refer_work:book_of_fact
refere:review umpir;critic critiqu decid function offici reader refer
referendum:;vote
referr:;recommend
refil:;renew
refin:polish process;advanc cultiv educ elabor eleg finish improv perfect school shade
refin_industri:oil_busi
refineri:;plant work
reflect:reflect_factor;consider express mirror_imag shine specul thought
reflector:reflect_telescop;devic reflect
reflex:;automat reaction respons
reflexion:express reflect;observ
reform:reformist;apparatus campaign caus crusad drive effort fight improv progress reclaim setup
reformatori:reform_school train_school
reformist:progress;campaign crusad fight liber reclaim reform
refractori:stubborn
refrain:;choir chorus music
refresh:brace brisk novel recreat;fresh glow review
refriger:;chill cool preserv therapi
refuel:fuel;provis suppli
refug:safeti;area asylum resort resourc sanctuari
refuge:;exil
refulg:shine
refund:repay;payment
refurbish:renov;improv restor
refus:declin food_wast garbag reject;content defi deni denial messag resist wast
refus_collector:garbag_carter garbag_man
refus_heap:junk_pile trash_pile
refut:question
regain:recov retriev;acquisit restor
regal:;emperor imperi purpl royal
regalia:;apparel array cloth dress garment gear wear
regard:consid heed pay_attent respect view;affect attend attent detail involv item listen mind point thought wish
regatta:;meet
regener:posit_feedback renew;feedback reclaim reform restor
regent:truste;commit regenc ruler
regim:author govern;plan program rule
regimen:regim;plan program
regiomontanus:johann_muller;muller
region:;area locat neighborhood
regist:file registri;qualiti record tone
regist_nurs:rn
regist_repres:account_execut
registr:enrol;bodi enter entranc incom recruit regist
registrar:;employe record
registri:regist;file
regnant:reign rule
regorg:cat sick;chuck
regress:arrest_develop reason_backward;defenc
regret:rue sorri sorrow;declin refus reject sad
regul:govern ordin regulatori rule;concept construct control determin governor influenc offici order shape
regular:fixtur govern regul;correspond irregular order patron qualiti soldier
regular_armi:ground_forc
regular_recurr:rhythm
regularis:govern regul;order
regulatori:;regul
regulatori_offenc:statutori_offens
regulatori_offens:statutori_offenc
regurgit:;cat chuck sick
rehabilit:renew;reclaim restor
rehears:dri_run;drill exercis practic
reich:;commonwealth countri nation state
reign:domin prevail rule;age period sovereignti
reimburs:;compens
rein:;control
reincarn:renew;birth incarn
reindeer:;deer
reinforc:built reward strengthen;confirm support
reinstat:;condit restor status
reinsur:;insur
reintroduct:;introduct
reissu:;public
reit:;fund
reiter:repeat
reject:declin refus;act decid deed situat
rejoic:joy;triumph
rejoin:;repay
rejoind:comeback
rejuven:;green restor
relaps:;failur
relat:associ compar concern connect deal link proport refer sex_act sexual_congress;congress coupl individu mate
 person qualiti relationship sex somebodi someon soul tell touch
relationship:;relat state
relax:;growth increas loos
relay_link:booster_station;booster
relay_station:;booster
relay_transmitt:booster_station;booster
releas:free liber loos;accomplish achiev discharg issu merchandis product publish
releg:deleg;author bar bump classif design
relent:;soften
relentless:grim persist stern;continu hardship sever
relev:;connect
reli:trust
reliabl:;authent honest honesti loyalti respons safe
relianc:trust;believ certainti depend reli
reliant:;reli relianc trust
relic:;object token
relief:;allevi backup backup_man comfort eas reliev substitut
relief_pitcher:;reliev
reliev:allevi backup backup_man eas project stick;altern comfort consol equal exempt free individu peer person relief
 relief_pitcher somebodi someon soul sub substitut
religi:spiritu;faith religion
religi_belief:faith religion
religi_doctrin:;gospel
religi_holiday:holi_day
religi_order:sect
religi_text:sacr_write
religi_write:sacr_text
religion:faith religi_belief;belief establish institut religi spiritu
relinquish:;end quit releas renounc resign
relish:enjoy;eat enthusiasm feed flavor sampl tang tast tri
reloc:move;chang transfer transport
reluct:;hesit
rem:rapid_eye_movement;sleep
rem_sleep:rapid_eye_movement
remain:corps left stay stiff;bodi object persist
remaind:rest;compon constitu part portion remain
remak:;creat
remand:jail lag
remark:comment input mention note noteworthi observ singular;notic statement
rematch:replay;repeat repetit
remedi:cure heal therapeut;amend compens correct medic medicin repair right
rememb:memori recal;con learn retriev think
remembr:commemor memori;credit recal recognit rememb retriev think
remembr_sunday:poppi_day
remind:cue reminisc;content experi messag monitor prompt
reminisc:;provok recal
remis:carriag_hous coach_hous
remiss:;hiatus payment suspens
remit:postpon tabl;issu matter subject topic
remnant:;remain remaind rest
remonstr:object;jaw lectur
remors:;regret rue sorrow
remorseless:ruthless
remot:remov;devic distanc distant
remov:;dismiss distanc distant fire hide liber remot veil
remov_firm:move_compani
remun:lucrat pay
remuner:earn pay salari wage;garner payment
renaiss:;resurg reviv
renal_calculus:kidney_stone
renal_disord:kidney_diseas
renasc:renaiss
rend:rip split
render:rendit suppli;explan generat interpret perform translat version yield
rendezv:;meet place spot
rendit:render;explan interpret perform
renegad:rebel;defect denounc desert rat shop
renegad_state:rogu_nation
renew:rehabilit reviv;reclaim repeat repetit restor
renounc:resign;quit
renov:overhaul redevelop;improv restor reviv
renown:celebr fame famous notabl note;honor honour
rent:leas rental rip tear;bust charter deal gap hire open snap split transact
rental:leas let;belong charter deal hire hold properti rent transact
renter:tenant
renunci:;defect desert reject renounc
reorgan:;organiz revis
reorganis:reorgan;organiz
reorient:chang_of_direct
rep:;cloth congressman fabric materi repres textil
repair:bushel compens fix mend;amend condit doctor fixtur improv remedi resort restor status
repairman:mainten_man servic_man
repar:;fix fixtur mend repair
repast:meal
repatri:;citizen
repay:refund;payment reward
repeal:;cancel revers
repeat:duplic repetit;continu echo perenni
repechag:;race
repel:foul;compound revolt
repent:regret rue
repercuss:backlash rebound
repertoir:repertori;collect
repertori:repertoir;collect
repetit:repeat;continu duplic insist press pressur
replac:altern;backup interchang relief reliev substitut switch
replay:rematch;repeat repetit
replenish:;renew
replet:instinct;full
repli:answer respond;respons statement
replic:;comeback copi duplic repeat reproduct
replica:;copi duplic repeat reproduct
report:;coverag news
reportag:report;coverag
repos:peac_of_mind rest;peac quiet resid
reposit:shift
repositori:;facil instal intim monument secretari
repossess:reclaim
reprehens:crimin;vicious
repres:spokesperson;advoc congressman exampl illustr instanc interpret negoti
represent:;agenc creat interpret present repres
repress:;defenc suppress
repriev:hiatus;break eas relief suspend suspens
reprimand:censur lectur;critic jaw
reprint:separ;articl public
repris:;retali reveng
reprob:;condemn
reproduc:consist
reproduct:reproduct_memori;father generat mother recal replica
reproduct_cost:physic_valu
reproduct_memori:reproduct
reproof:lectur;jaw
republ:democraci;commonwealth democrat
republ_of_belarus:white_russia
republ_of_china:taiwan
republ_of_ghana:gold_coast
republ_of_indonesia:dutch_east_indi
republ_of_kazakhstan:kazakh
republ_of_mali:french_sudan
republ_of_namibia:south_west_africa
republ_of_tajikistan:tajik
republ_of_uzbekistan:uzbek
republican:;advoc pol politician
republican_parti:gop
repudi:;refus reject renounc
repugn:contest;contend horror revolt
repuls:;horror standoff
repurchas:;purchas ransom redempt
reput:esteem;honor honour
request:ask petit;content messag
requiem:;keen song vocal
requir:compulsori demand essenti expect mandatori necess necessari need;ask command duti impoverish involv mandat
 needi oblig respons
requisit:essenti necess necessari need requir;demand impoverish involv needi
requit:repay;payment
rerebrac:upper_cannon
rerun:;broadcast program programm
resal:;market sell
rescind:repeal;revers
rescript:decre fiat;revis
rescu:save;deliv recoveri
research:explor inquiri investig research_worker;scientist search
research_lab:laboratori scienc_laboratori
research_laboratori:lab scienc_lab
research_rocket:test_instrument_vehicl
research_worker:investig research
resent:bitter;hostil
reserv:appropri militia stockpil;allow book qualif qualifi restrict statement stock substitut
reservist:;soldier
reservoir:artifici_lake;lake suppli
reset:;devic
resettl:reloc;transfer transport
reshuffl:;make
resid:hous_physician occupi;abid act address berth deed doc doctor hous mansion mansion_hous md occup physician post
 residenti stay
resid_hall:dormitori
residenti:;resid
residu:remaind rest;compon constitu matter part payment portion remain
residuum:remaind rest
resign:quit renounc surrend;despair reconcil
resil:bounc rebound;bound spring
resili:;backlash bounc bound live rebound spring
resist:defi electr_resist oppon opposit withstand;action dissent fend immun oppos protest refus
resol:sole
resolut:resolv resolv_power;conclud decid document paper purpos settl solv
resolv:decid resolut settl solv;answer breakdown conclud document firm loyal paper purpos steadi
resolv_power:resolut
reson:reminisc;echo nois provok recal ring
resort:;area frequent hotel refug repair
resort_area:playground vacat_spot
resort_hotel:spa
resound:echo nois ring;reson
resourc:;asset imagin plus
respect:esteem honor honour regard;affect content detail fear good hefti involv item messag point prize sizabl valu
respir:gas_helmet;activ breath mask
respiratori:;breath
respit:time_out;eas hiatus paus recess relief rest rest_period suspens
resplend:glori;glorious
respond:answer react repli
respons:duti oblig provinc;activ answer area arena consequ domain effect event orbit outcom react reaction recept
 repli respond result sphere
rest:remaind;compon constitu part portion relax remain
restart:resum
restat:repeat
restaur:eat_hous eat_place;build
restaurateur:;owner
restitut:damag;compens correct fix fixtur mend repair restor right
restiv:;edg
restless:;uneasi
restor:reviv;bushel doctor fix fixtur mend renov repair
restrain:control limit;bound moder quiet restrict
restraint:;disciplin
restrict:limit;bound confin curb qualifi regul rule
restroom:comfort_station public_conveni public_toilet toilet_facil wash_room;bathroom conveni facil john privi toilet
result:accompani answer attend consequ effect end_point final_result lead outcom solut;conclus degre end event level
 phenomenon solv stage statement termin vector_sum
result_role:;result
resum:restart survey;outlin sketch summari
resumpt:;restart resum
resurg:reviv;advanc improv renaiss
resurrect:;resurg reviv
resurrect_plant:rose_of_jericho
resuscit:reviv;resurg
retail:retail_merchant;distributor market merchant sell
retail_merchant:retail
retail_store:mercantil_establish outlet sale_outlet
retain:maintain servant
retak:;take
retali:aveng reveng
retaliatori:;aveng retali reveng
retard:slow;chang delay hold modif person postpon wait
retch:cat sick;chuck
retel:;repeat
retent:hold;con faculti keep learn long memori modul ownership possess retain
rethink:second_thought;reconsid revers turnaround
retic:restrain;retir
reticulum:;second_stomach
retina:;membran
retinu:entourag;suit
retir:past preced withdraw;end retreat status
retir_account:pension_plan
retir_plan:pension_account
retir_program:pension_account pension_plan
retir_save_account:pension_plan
retir_save_plan:pension_account
retire:retir_person;retir withdraw
retool:revis
retort:comeback;repay
retrac:;trace
retract:;motion move movement
retrain:;train
retreat:withdraw;area person retir
retrench:;economi save
retrial:;trial
retribut:;correct penalti vengeanc
retriev:recov regain;memori recal recoveri rememb think
retro:;fashion
retrograd:;retreat
retrospect:;reflect
reuben:;sandwich
reunif:reunion;unif
reunion:reunif;parti unif
rev:rpm;rate
revalu:review;appreci assess
reveal:disclos disclosur expos revel tell unveil;sing
revel:delight disclosur reveal;disclos expos insight
reven:recur
reveng:aveng retali
revenu:gross receipt tax_incom taxat;amount sum tax
revenu_enhanc:tax taxat
rever:august worship;attitud emot fear
reverber:echo ring sound_reflect;reflect reson
reveri:air_castl castl_in_spain
revers:contrari opposit return setback;black_eye blow chang_of_mind garment gear happen occurr overthrow overturn
 repeal turn_around turnaround
revers_lightn:blue_jet;jet
revert:return;failur
revet:stone_face
review:comment critiqu refere;appreci assess author critic reader refer survey writer
review_articl:critiqu
revil:abus insult
revis:;edit translat
revisionist:;communist
revit:resurg reviv;advanc improv restor
revitalis:resurg reviv
reviv:resurg;advanc improv ralli restor
revivif:resurg reviv
revivifi:reviv
revoc:;repeal revers state
revok:repeal;error fault mistak revers
revolt:foul rebellion rise upris;battl conflict insurg rebel struggl
revolut:;chang modif radic revolt revolutionari rotat
revolut_per_minut:rpm
revolutionari:radic;insurg overthrow overturn revolut rotat
revolutionari_justic_organiz:hezbollah islam_jihad parti_of_god
revolutionist:revolutionari
revolv:orbit;door handgun pistol
revu:;varieti
revuls:;horror
reward:honor honour reinforc wage;aftermath consequ payment repay
rewrit:;edit revis write
rex:king male_monarch;kingdom monarch realm sovereign
reykjavik:capit_of_iceland
rf:releas_factor releas_hormon;element factor
rfd:rural_free_deliveri
rh:;releas_factor releas_hormon
rhabdomanc:water_witch
rhapsodi:;epic
rhd:red_hand_defend
rhein:rhine rhine_river
rhenish:rhine_wine
rhenium:re
rhetor:;empti_talk empti_word hot_air style tall
rhetorician:public_speaker
rheumatoid:;arthriti
rhinophyma:copper_nose hammer_nose potato_nose
rhinoplasti:nose_job
rhode_island:ocean_state
rhodesia:republ_of_zimbabw zimbabw;zimbabwean
rhodesian:;zimbabw
rhodopsin:visual_purpl
rhomb:;diamond
rhombus:;diamond
rhyme:vers;poem
rhythm:;beat cycl drum pound round
rhythm_section:;percuss
rhythmic:;cycl rhythm round
rhythmic_pattern:poetic_rhythm
rhytidectomi:cosmet_surgeri face_lift
rhytidoplasti:cosmet_surgeri face_lift
ri:ocean_state rhode_island
riant:laugh
rib:costa guy roast;bone
ribbon:decor medal thread;award honor honour medalist medallist object palm wind
ribbonwood:ribbon_tree
rice:;cereal grain
rice_beer:sake
ricegrass:rice_grass
rich:;abund affluent ampl fertil flush load lush person product wealth wealthi
richard_nevill:earl_of_warwick warwick
richmond:capit_of_virginia
richwe:stone_root
rick:;stack
ricketi:shaki;shake
rickshaw:;cart
rico:;law
ricochet:bounc rebound;bound spring
rid:free
riddanc:elimin expuls;exclus
riddl:;problem
ride:;athlet drive journey motor sport travel
ride_hors:mount
ride_lamp:anchor_light
rider:;articl claus passeng ride travel
ridg:;elev
ridgelin:;ridg
ridicul:absurd guy roast;offenc offens silli
rife:prevail preval;domin embarrass persist reign rule
riff:flick leaf thumb;flip
riffl:flick leaf thumb;flip
rift:;breach break crack fall_out gap open
rig:semi tackl tractor_trailer trailer_truck;gear manipul outfit truck
riga:capit_of_latvia
right:correct;abstract compens posit
right_ascens:;ra
righteous:;moral
rightfield:right_field;right
righthand:right_hander
rightist:;conserv right
rigid:;fix set strict
rigor:hardship sever strict stringent valid;credibl difficulti grim relentless stern terribl wick
rigour:hardship sever valid
rile:bother devil gravel
rim:;bound boundari edg hoop ring
rime:frost
rimu:red_pine
rinderpest:cattl_plagu
ring:echo;call close_chain engag hoop phone reson sound telephon
ring_armor:chain_armour chain_mail
ring_armour:chain_armor chain_mail
ring_mail:chain_armor chain_armour
ring_road:bypass
ringer:clone;doubl ring toll
ringlet:lock
ringsid:;seat
ringway:bypass ring_road
rink:;build
rins:wash;remov
riot:public_violenc;belli_laugh disord scream troubl turbul violenc wow
riotous:lush troubl turbul
rip:rent split tear;blood bust gap open snap
ripe:;matur
ripen:age;matur
ripost:comeback;repay
ripper:;murder
rippl:bubbl;wave
riptid:rip_current tide_rip;rip
rira:real_ira
rise:ascent rebellion revolt uphil upris;aris battl climb conflict emerg emergenc insurg lift move movement rais rear
 rebel struggl travel upgrad
rise_price:inflat
rise_slope:;upgrad
risibl:comic funni
risk:adventur chanc danger gambl hazard jeopardi;endang jeopard menac riski specul stake threaten ventur
riski:hazard specul;danger jeopardi job risk
riski_ventur:adventur danger_undertak
risotto:italian_rice
rite:ritual;custom usag
ritual:rite;custom pattern practic usag
ritual_danc:ceremoni_danc
ritual_kill:;sacrific
rival:challeng competitor contend equal;compet competit contest match
rivalri:;compet competit content rival
rive:rip split
river:;stream
river_basin:drainag_area watersh
riverb:river_bottom
riverbank:riversid;bank
riversid:;bank
rivet:center centr concentr fascin focus
rn:regist_nurs;element nurs
roach:;forget_me_drug rope
road:rout;anchorag mean way
roadblock:barrier;bar block blockad obstacl obstruct
roadman:commerci_travel travel_salesman
roadstead:road
roadster:;auto automobil car carriag
roadway:;road rout
roam:rang rove stray swan;drift
roamer:bird_of_passag rover
roar:boom prosper thrive thunder;call cri din nois outcri scream shout
roast:guy knock;cook critic critiqu joint
rob:hook
robber:;rob thief
robber_fli:bee_killer
robberi:loot;rifl rob steal theft
robe:dress;garment gown
robert_abram_bartlett:captain_bob
robert_bartlett:captain_bob
robert_macgregor:rob_roy
robinson:walker_smith
robl:california_white_oak valley_oak valley_white_oak
robot:automat;ai
robotlik:automat
robust:;valid
rocambol:giant_garlic spanish_garlic
rock:stone sway;materi rocki shake stuff
rock_chair:;rocker
rock_drill:bore_bit
rock_hors:hobbi
rock_oil:crude petroleum
rockcress:yellow_rocket
rocker:;attend musician player rock sway tender
rockeri:rock_garden
rocket:;vehicl
rocki:rocki_mountain;blow boulder bump jerk jump rock rough start stone sway
rocki_mountain:rocki
rockros:rock_rose
rod:;bacteria implement pole
rodeo:;exhibit pen
rodeo_rider:cowboy
rodho:rhode
roe:;egg seafood
rogu:;villain
rogu_nation:renegad_state
roi:return_on_invest
roil:turbul;boil
roili:turbul
roister:riot
role:persona;charact duti function offic portray purpos
role_player:actor fake fraud sham
roll:roster;list revolut ring robberi roll_wave roller rotat sound wheel wind wrap
roll_wave:roller;roll
rollback:push_back;decreas offenc offens reduct
roller:roll_wave;roll wave
rollick:sport
rollov:;chang
rom:fix_storag;memori store
roma:capit_of_itali etern_citi italian_capit rome;indian
roman:roman_catholic;european italian
roman_cathol:church_of_rome western_church
roman_cathol_pope:bishop_of_rome holi_father pontiff vicar_of_christ
romanc:court love_affair woo;butterfli latin love_stori qualiti relationship romant
romani:roma;indian
romania:;romanian
romanian:;european romanc romania
romanist:;roman
romanov:;dynasti emperor royalti
romant:;artist romanc
romant_realism:hudson_river_school
romantic:romant_movement;art human romanc romant
romanticist:romant
rome:capit_of_itali etern_citi italian_capit roma;leader leadership
romeo:;lover
romish:;roman
rommani:roma
rommel:desert_fox
romp:runaway sport;girl miss triumph victori
rondo:;classic
roof:;ceil craft materi protect trade
roofi:forget_me_drug rope
roofless:homeless
rooftop:;top upsid
rook:con scam;castl
rooki:;initi
room:board suit;apart
room_access:door;threshold
room_decor:design interior_design
roommat:;friend
roost:;shelter
rooster:;chicken
root:frozen origin sourc;begin condit develop grow growth point rout stem
root_word:stem
rootag:root_system;begin origin root sourc
rooter:fan sport_fan
rootl:rout;root
rope:forget_me_drug
roper:;cowboy rope
ropewalk:rope_yard
ropeway:tram
rophi:forget_me_drug rope
roquett:garden_rocket rocket_salad;rocket
rosac:rose
rosacea:rose_famili
rose:pink_wine;bush wine
rose_moss:sun_plant
rose_of_china:shoe_black
rose_of_jericho:resurrect_plant
roseat:rose
rosebush:rose
rosehip:rose_hip
rosemari:;herb
roseola:rash skin_rash
rosett:littl_potato;rose_window
rosi:flush;bloom fortun rose
rosinwe:gum_plant
roster:roll;list
rostrum:podium;stump
rot:rotten;decay
rotari:circular traffic_circl;circl junction
rotari_motion:rotat
rotat:;motion move movement revolut transform
rotatori:revolutionari
rotc:;corp
rotor:;bar
rotten:corrupt;bull damn
rottenston:tripoli
rotter:dirti_dog;rat
rotund:round
rotunda:;build room
roue:rip;blood
roug:;crimson flush makeup paint
roug_plant:blood_berri
rougeberri:blood_berri roug_plant
rough:;approxim rocki rough_water site
rough_draw:;draft
roughag:fiber
roughen:crack
roughneck:;tough
roughshod:brutal cruel fell savag vicious
roulett:;curv wheel
roumania:romania
roumanian:romanian
round:circular cycl one_shot unit_of_ammunit;ammunit assault attack beat circl interval rhythm
round_shot:cannon_ball
round_top:circus_tent
roundabout:traffic_circl;junction ride
rounder:;corrupt round tool
roundtabl:round_tabl;confer
roundup:;summari
rous:stir;provok
rout:mob road;crowd defeat expel jam path pile root
router:;devic
routin:everyday;act perform play procedur process
roux:;mixtur
rove:mobil rang stray swan wander;drift travel
rover:bird_of_passag;drift rang rove scout stray swan travel
row:;athlet brawl differ disput line scrap sport word
rowan:european_mountain_ash
rowan_tree:european_mountain_ash
rowdi:;attack tough
rower:;row
royal:;imperi purpl sail
royal_air_forc:raf
royal_famili:royalti
royal_hous:royalti
royal_line:royalti
royalti:royal_famili royal_hous royal_line;payment
rpm:;rate
ru:;metal
ruanda:rwanda
ruandan:rwandan
rub:fray friction scratch wipe;contact obstacl obstruct represent resist
rubber:;safe synthet
rubberis:rubber
rubbish:scrap trash;garbag junk wast
rubbish_heap:junk_pile trash_pile
rubbl:debri dust junk;scrap trash
rube:yahoo
rubi:cherri crimson red;cardin deep_red jewel
rubric:;statut_titl titl
ruck:;herd
ruckl:crisp
rucksack:back_pack
ruckus:din
ruction:din
rudderless:afloat
ruddi:cherri crimson red rubi
rude:;raw
rudiment:abc alphabet basic first_principl
rudimentari:fundament;under
rue:herb_of_grace regret;herb sorrow
rueful:regret sorrow;rue
ruf:revolutionari_unit_front
ruff:;collar trump
ruffian:;tough
ruffl:;disturb fray
rug:carpet;strength tough
rugbi:;footbal
rugger:rugbi rugbi_footbal
ruin:destroy lay_wast sunk;bankrupt build catastroph destruct devast smash wreck
ruinat:ruin;downfal lay_wast
ruiner:destroy
ruinous:catastroph;ruin
rule:convent decre normal regul reign;concept construct domin govern judgment order pattern prevail
rule_class:person_in_power
rule_of_order:parliamentari_law parliamentari_procedur
ruler:;decre govern individu person rule somebodi someon soul
rum:curious funni peculiar singular;card curios liquor odd spirit
rumania:romania
rumanian:romanian
rumbl:;gang_fight nois seat
rumen:first_stomach
rumin:reflect;specul
rummi:curious drunk funni peculiar singular;odd
rumor:;comment gossip
rumormong:;gossip
rumour:rumor;comment gossip
rumourmong:;gossip
rump:;behind bottom butt rear rear_end seat stern tail tail_end
rumpus:din
run:lam talli trial;attempt effort endeavor endeavour extend foot_race oper score streak test travel tri
run_bat_in:rbi
run_pop:wild_water_lemon
runaway:fugit;flee individu lam person run somebodi someon soul triumph victori
runaway_robin:ground_ivi
runch:wild_rape
rundl:spoke
rundown:;sum summari
rung:spoke
runner:;crimin outlaw run smuggl travel
runni:fluid liquid
runoff:;elect flow wast
runt:shrimp
runup:;increas
runway:rail;bar
ruptur:fall_out snap tear;breach break breakup bust harm hurt injuri part rift separ split trauma
rural_area:;countri
ruse:;maneuv
rush:race spate speed surg;flow hurri move movement run tide zip
rusher:;migrant
russia:soviet_union ussr;russian_feder
russian:;aborigin nativ russia slavic
russian_capit:moscow
russian_feder:;russia
russian_oliv:silver_berri
rust:rusti;eros
rustic:;yahoo
rustler:cattl_thief
rut:groov;channel routin
rutabaga:swede
rutacea:rue_famili
ruth:sultan_of_swat;piti
ruth_fulton:benedict
ruthless:cruelti
ruttish:randi
rv:recreat_vehicl
rwandan:;african
rye:;cereal
sa:storm_troop;militia reserv
saam:sami
saami:sami
sabbat:;leav sabbath
sabbatum:sat saturday
saber:cavalri_sword;blade steel sword
sabin:;italian
sabl:;brush coal_black fur jet_black pitch_black
sabot:patten wooden_shoe
sabotag:undermin;destruct weaken
saboteur:fifth_columnist
sabr:cavalri_sword;blade steel sword
sac:pocket sack;cover
saccad:jerk
saccharid:sugar
saccharifi:sugar
sachsen:saxoni
sack:carrier_bag paper_bag pocket rape ravag;bag cloth discharg dismiss end fabric fire liber materi net termin textil
sacr:;consecr
sacr_fig:bo_tree
sacr_text:religi_write
sacr_write:religi_text
sacramento:capit_of_california
sacrific:;act deed ritual_kill
sacrific_oper:suicid_mission
sacrifici:;sacrific
sad:;distress feel sorri sorrow unhappi
sad_sack:;butcher
saddam:hussein
saddl:;burden notch pass seat
saddl_hors:mount
saddlecloth:hors_blanket
saddleri:stabl_gear
safari:hunt_expedit;campaign expedit
safe:;closet rubber
safeguard:precaut;measur passport step
safekeep:keep
safeti:refug;area base_hit condit guard status
safeti_devic:;guard
safeti_har:life_belt
safeti_isl:traffic_island
safeti_match:book_match
safeti_zone:traffic_island
saffron:;orang_yellow
sag:;flag impress imprint
sagac:;judgement
sagaci:;judgement
sage:;herb mentor
sagebrush:sage_brush
sagittarius:archer
sahib:;european
sail:cruis sweep;employ navig soar voyag work
sailboat:sail_boat
sailor:navi_man;man panama panama_hat sail straw_hat
sailor_boy:navi_man
sailor_king:william_iv
sailplan:soar;sail
saint:angel holi_man holi_person;deiti god ideal sweet
saint_bridget:bride
saint_matthew:levi
saint_nichola:father_christma santa santa_claus
saint_nick:father_christma santa santa_claus
saint_paul:capit_of_minnesota
sainthood:;angel berth group ideal post saint
sakartvelo:;georgia
sake:interest rice_beer;alcohol benefit welfar
saki:rice_beer sake
salad:;dish
salad_day:bloom_of_youth;bloom
salah:;worship
salamand:;fire_hook poker
salari:earn pay wage;garner
salari_increas:rais wage_hike;hike
sale:gross_revenu;incom market sale_event sell
sale_booth:;stall
sale_event:;sale
sale_in_gross:contract_of_hazard
sale_outlet:mercantil_establish retail_store
sale_talk:;pitch
salem:capit_of_oregon
saleratus:bake_soda
salesclerk:clerk shop_assist shop_clerk
salesperson:sale_repres
salient:outstand promin strike;spectacl spectacular
salientian:frog
salim:andr_martinez carlo sanchez
salin:;salt tast
salisburi:capit_of_zimbabw harar
salli:;action comment input remark
salmagundi:mix_bag varieti;mixtur
salmonberri:salmon_berri
salon:beauti_shop;galleri shop store
saloon:bar pub public_hous;room sedan tavern
salt:;compound
salt_lake_citi:capit_of_utah
saltat:;danc jump leap
salter:salt_merchant;merchant salt
salti:;salt
saltwat:;water
salubri:;healthi
salut:greet militari_greet toast;credit drink pledg recognit
salv:salvag save
salvadoran:;salvador
salvadoran_capit:san_salvador
salvag:save;belong commod good hold properti rescu
salvat:redempt;mean rescu save way
salvia:;sage
salvo:burst volley;fire
saman:rain_tree
samara:key_fruit
samarium:sm
samba:;tree
sami:;european
samizdat:underground_press
samoan:;samoa
samoan_island:samoa
sampl:sampl_distribut;choic distribut exampl illustr instanc option repres select tast tri
sampl_distribut:sampl
sampler:sampl_station;critic sampl tast tri
samson:bull;man
samurai:;nobil warrior
sanat:heal therapeut
sanatorium:crazi_hous funni_farm funni_hous nut_hous snake_pit;asylum hospit
sanchez:andr_martinez carlo salim
sanctifi:consecr;sacr
sanction:approv okay ratifi;allow author endors permit warrant
sanctiti:;holi qualiti
sanctuari:asylum;place properti refug shelter
sanctum:holi holi_place;place retreat spot
sand:;backbon coast dirt sandi soil
sand_berri:mountain_box
sand_martin:bank_swallow
sand_trap:bunker
sandbag:railroad
sandbar:sand_bar
sandberri:mountain_box sand_berri
sander:;sand smooth
sandfli:sand_fli
sandi:;sand
sandlik:sandi
sandpap:sand
sandstorm:dust_storm
sane:;reason
sang:;herb
sanguin:;red
sanit:;clean cleans cleanup
saniti:;reason
sanitis:sanit
santa:father_christma saint_nichola saint_nick
santa_claus:father_christma saint_nichola saint_nick
santiago:;capit_of_chile
sap:fool;cod exhaust simpl solut tire
saphead:fool sap
sapid:flavor;tang
sapienc:;wisdom
sapphic:lesbian
sapphir:;jewel
sappi:silli
saragossa:zaragoza
saratoga:dawson_river_salmon
saratoga_chip:crisp
sarcasm:ironi satir;dri humor iron wit
sarcast:;ironi satir
sarcophagus:;coffin
sari:;dress
sarin:gb
sas:special_air_servic;commando
sash:;framework
sashay:;expedit outing pleasur_trip
saskatoon:;berri
sass:back_talk;lip
sassi:;cheek crust lip smart wise
sat:saturday;weekday
satan:devil old_nick princ_of_dark;demon monster
satchmo:armstrong loui_armstrong
satellit:planet;equip orbit
satiat:gorg;stuff
satin:;cloth fabric materi slick textil
satin_flower:honesti money_plant silver_dollar
satin_walnut:sweet_gum;red_gum
satini:;slick
satinpod:honesti money_plant silver_dollar
satir:ironi;dri humor iron wit
satisfact:;satisfi
satisfactori:;accept fulfil meet satisfi
satisfi:cheer fulfil;meet squar substanti
satur:;intens pure
saturday:sat;weekday
saturn:lead_poison
saturnalia:;riot
saturnin:moodi
satyr:forest_god
sauc_vinaigrett:french_dress
sauceboat:boat
saucepan:;pan
saucer:disc disk;dish_aerial dish_antenna
sauci:;smart wise
saudi:;arab arabian
saul:paul saint_paul
sauna:sweat_room
sausag:;meat
saut:;dish
savag:beast brutal cruel fell vicious;attack cruelti fierc furious primit
savageri:brutal
savanna:;savannah
savant:initi learn_person
save:nest_egg protect rescu salvag;action deliv econom economi fund husband preserv prevent recoveri
save_bank:money_box
save_bank_trust:truste_account
saver:;individu owner person preserv recov regain retriev salvag save somebodi someon soul
savior:christ good_shepherd jesus jesus_christ;christian deliv rescu save
saviour:christ good_shepherd jesus jesus_christ;christian deliv rescu save
savor:enjoy flavor tast;season tang
savori:;flavor herb spice tang
savour:flavor tast;enjoy tang
savvi:grasp understand;compass know realiz
saw:;express say
sawbil:fish_duck
sawbon:oper_surgeon surgeon
sawbuck:;buck hors
sawhors:;buck hors
sawmil:;factori mill saw
sawyer:;jack saw
sax:saxoni
saxon:;european
saxophonist:;musician player
say:alleg state;chanc express languag opportun read speech suppos
sayonara:bye good_day goodby so_long
sb:bachelor_of_scienc;metal
sba:small_busi_administr
sbe:south_by_east
sbw:south_by_west
sc:south_carolina;metal secur_council
scab:rat
scad:dozen load lot pile score ton
scaffold:stage;system
scag:hell_dust nose_drop;thunder
scalar:;variabl
scalawag:rogu;monkey
scale:graduat_tabl order_seri;grade measur order place rank rate standard
scale_of_measur:graduat_tabl order_seri
scaley:scale
scali:scale
scallion:green_onion spring_onion
scallywag:rogu;monkey
scalp:;skin
scam:con
scamp:monkey
scamper:scrambl
scan:;examin icon imag photographi pictur reproduct scrutini
scandal:outrag shock;comment dirt gossip horrif troubl
scandalis:outrag shock
scandalmong:;yellow
scandinavia:scandinavian_peninsula;scandinavian
scandinavian:nordic;european
scandinavian_languag:nordic
scandium:sc
scanner:;reader refere review
scant:;stint
scanti:bare
scapegoat:;victim
scapegrac:black_sheep
scapula:shoulder_blade shoulder_bone
scar:mar pit;defect scratch
scarc:;quantiti
scarciti:;scarc
scare:frighten panic panic_attack;anxieti chill fear scari
scarecrow:;scare straw_man
scarer:;straw_man
scarey:chill scari
scarf:;garment
scari:chill;panic scare thrill
scarlet:cherri crimson orang_red red rubi;cardin
scarper:lam run
scat:lam run
scath:;damag harm
scatter:confus dispers;action broadcast distribut dot dust spread straw
scattergun:shotgun
scatti:;absent
scaveng:pack_rat salvag
scd:doctor_of_scienc
scenario:;book script set
scend:;surg
scene:;area aspect incid prospect view vista
scene_of_action:;arena
scene_painter:scenic_artist
sceneri:;local neighborhood neighbourhood set vicin
scenic:;aspect prospect scene view vista
scenic_artist:scene_painter
scent:;nose smell wind
scent_fern:;golden_button
scepter:;verg
sceptic:question skeptic
sceptr:;verg
scet:spacecraft_event_time
schedul:agenda program;list plan programm
schedul_territori:sterl_area sterl_bloc
schema:;draft formal outlin plan program represent scheme
schemat:;formal
scheme:design strategi;calcul dodg duck forecast hedg parri skirt strateg strategist system
scheol:underworld;hell
schism:;breach break divis part rift split
schizanthus:butterfli_flower
schmoos:chat
schmooz:chat
scholar:scholar_person student;absorb individu intellectu learn person scholarship somebodi someon soul
scholar_person:scholar student
scholarship:learn;aid award educ know prize scholar student
scholast:;academ philosoph scholar school student
school:;build educ instruct teach
school_of_thought:doctrin philosoph_system philosophi
school_princip:head_teacher
school_term:academ_session session
school_text:textbook
schoolbook:school_text text_edit textbook;text
schoolboy:;boy pupil
schoolchild:;pupil
schoolfellow:class_fellow
schoolgirl:;girl
schoolhous:school;build
schoolmarm:mistress
schoolmat:class_fellow
schoolmistress:mistress
schoolroom:classroom
schoolteach:school_teacher;instructor teacher
schooltim:school_day
schoolwork:school_assign
schoolyard:;yard
schooner:;glass
schutzstaffel:ss
schwarzwald:black_forest
schweiz:suiss swiss_confeder switzerland
scienc:scientif_disciplin skill;abil disciplin field power scientist subject
scienc_lab:laboratori research_laboratori
scienc_laboratori:lab research_lab
scientif_disciplin:scienc
scientist:;individu person scienc somebodi someon soul
scientolog:;faith religion
scintil:sparkl
scion:;descend
scissur:crack
sclk:spacecraft_clock_time
scold:lectur;jaw
scolion:banquet_song
scoop:best trump;easi_lay exclus georgia_home_boy max soap
scoot:dash
scooter:;dash ice_yacht
scope:compass rang reach set;environ extent orbit telescop
scorch:bake
score:dozen load lot mark pile talli ton;evalu grade place rank rate
scoreboard:;board sign
scorecard:;book
scorekeep:;scorer
scorer:;particip player score talli
scorn:contempt despit hate insult;reject
scorpion:;individu person somebodi someon soul
scot:scottish;english european
scot_english:scottish
scot_heather:ling
scotch:foil scot scottish thwart;cross dent economi score scratch
scotch_fir:scot_pine
scotsman:;european
scottish:scot scot_english;english
scoundrel:villain
scour:erod;clean cleans cleanup hunt place search spot
scourg:;curs terror threat whip
scout:;boy girl reconnaiss spi spot
scout_car:reconnaiss_vehicl
scout_group:;troop
scouter:rover
scrabbl:;draw
scrag:skin_and_bone thin_person
scrambl:shin skin;battl hurri rush struggl
scrambler:dirt_bike trail_bike
scranch:crunch
scrap:bit chip disput food_wast garbag junk refus trash;combat fight peel wast
scrape:scratch;fray nois skin wound
scrapheap:junk_pile trash_pile
scrapper:fighter
scrappi:;combat fight scrap
scratch:dent fray;bread cancel dough impress imprint nois skin slice sugar wound
scraunch:crunch
scream:cri shout;belli_laugh call nois outcri pipe riot wow
screech:scream;call cri nois outcri pipe shout
screen:show test view;blind cloth cover covert demo demonstr exhibit fabric materi present protect shield sort surfac
 textil
screen_background:desktop
screenplay:;book script
screenwrit:film_writer
screw:jazz piec_of_tail prison_guard;bed jail keeper lag love
screwbal:crazi nut_case
screwbean:screw_bean
scribe:;journalist
scrimmag:battl_royal;drill exercis practic
scrimp:stint
script:;book hand write written
scriptur:bibl biblic christian_bibl good_book word_of_god
scroll:;loop manuscript roll spiral
scrub:surgic_gown;bush cancel clean cleans cleanup flora garment gown scratch veget
scrub_fowl:mound_bird mound_builder
scrumptious:delici
scrunch:;crisp
scrupl:conscienc moral_sens
scrutin:audit;inspect
scrutini:examin;audit inspect investig look
scrutinis:audit;inspect
scud:dash;speed
scuffl:;combat fight scrambl scrap
sculpt:grave sculptur
sculptor:statu_maker;artist grave sculptur
sculptur:grave model sculptor statu_maker;art
sculpturesqu:model
scum:trash;film
scum_bag:dirti_dog;rat
scummi:;miser
scupper:ambush endang
scurri:scrambl;hurri rush
scurril:abus
scurvi:;miser
scutcheon:finger_plate
scuttl:;contain entranc
scuttlebutt:gossip;comment
sd:south_dakota
se:southeast;element
sea:ocean;water
sea_anim:marin_creatur
sea_biscuit:pilot_bread
sea_bottom:ocean_floor
sea_captain:skipper
sea_creatur:marin_anim
sea_dog:jack old_salt tar
sea_eagl:fish_hawk
sea_floor:ocean_bottom
sea_lane:ship_rout trade_rout
sea_lavend:marsh_rosemari
sea_mat:moss_anim
sea_pink:cliff_rose
sea_robber:pirat
sea_rover:pirat
sea_wolf:killer_whale;killer
seab:ocean_bottom ocean_floor sea_bottom sea_floor;bed
seabird:sea_bird
seaboard:seasid;coast
seacoast:coast
seafar:jack old_salt sail sea_dog tar water_travel;navig
seafood:;food
seafowl:sea_bird
seafront:;waterfront
seahors:sea_hors
seal:;boss devic fix protect
seal_instrument:contract_under_seal special_contract
seal_wax:seal
sealskin:;seal
seam:line;crisp impress imprint purs
seaman:jack old_salt sea_dog tar;sailor
seanc:;session sit
seaplan:;airplan plane
seaport:harbor harbour haven;port
seaquak:submarin_earthquak
search:hunt probe seek;activ explor investig look research
searchlight:;light
searobin:sea_robin
seashor:coast;coastal shore
seasid:;coast
seasnail:sea_snail
season:flavor time time_of_year veteran;ingredi period temper worker
seat:behind rear_end seat_area seat_room sit;bottom butt rear room servic space stern tail tail_end
seat_area:seat
seat_room:seat
seatbelt:seat_belt
seawal:;groin
seaward:offshor
seawat:;water
seaway:sea_lane ship_rout trade_rout
seawe:;alga
seaworthi:;fit
seb:southeast_by_south
sebe:southeast_by_east
sec:second
secant:sec
secern:discrimin distinguish;separ
secess:;school
secessionist:;advoc
seclud:privi
seclus:privaci;privat
secobarbit:red_devil
secon:red_devil
second:endors minut mo moment sec;back bit fugit instant time
second_balconi:famili_circl peanut_galleri
second_banana:straight_man
second_come:;advent
second_joint:thigh
second_power:squar
second_sight:esp
secondari:petti;format
secondari_school:gymnasium
secreci:privaci;conceal hide isol privat secret silenc
secret:clandestin secreci undercov underground;close_book info inform mysteri silenc
secret_agent:intellig_offic oper
secret_plan:plot
secret_servic:ss
secretair:write_tabl;secretari
secretari:secretariat;assist chief head help support write_tabl
secretari_of_state:foreign_minist
sect:faction religi_order;camp divis faith religion sectarian
sectari:sectarian
sectarian:;sect
sectarist:sectarian
section:segment;furnitur music partit subdivis write
sectionalis:;partit
sector:;sphere
secular:;doctrin philosophi
secur:fix;asset assur certif ensur fixtur guarante protect safe safeti
secur_council:;sc
secur_deposit:;margin
secur_firm:brokerag
secur_industri:;market
secur_market:stock_exchang
secur_review:censorship
sedan:;auto automobil car
sedat:downer grave sober solemn;calm graviti
sediment:deposit;matter
sedimentari:;deposit
sedit:;inflammatori infring insurg misdemeanor violat
sediti:inflammatori insurg
seduc:ladi_killer
seduct:;conquest success temptat
see:visual_percept;percept sight vision
seeabl:visibl
seed:;fruit seed_player sourc
seed_player:;seed
seedcak:seed_cake
seedcas:cod
seedi:;ail peak poor seed
seek:quest search;attempt effort endeavor endeavour essay hunt motion movement tri
seeker:;explor individu look missil person quest research search seek somebodi someon soul
seeland:zealand
seem:appar appear becom decent look
seemli:;grace
seer:;fanci figur imag intellectu observ oracl pictur prophet view watch
seeth:;buzz
segment:section;part partit piec portion
seism:earthquak quak
seismal:seismic
seismic:;earthquak quak
seiz:clutch take_hold;appropri conquer grasp
seizur:captur gain_control;acquir appropri conquer get seiz
sekhet:eye_of_ra
select:choic choos prize qualiti;action mixtur opt option pick prefer prime surviv varieti
select_servic:muster
selector:;choos individu person pick select somebodi someon soul switch
selenium:se
self:ego;conscious individu person somebodi someon soul
selfsam:ident
sell:market;commerc merchandis sale trade
seller:vendor;hawk market merchant sell traffic
selloff:;sale
sellout:;betray treason
seltzer:club_soda soda_water sparkl_water
selva:tropic_rain_forest
semant:;mean substanc
semblanc:illus;appear colour
semen:come
semest:;period session
semi:rig semifin tractor_trailer trailer_truck;match truck
semiautomat:;handgun pistol
semibrev:whole_note
semiconductor:;conductor
semifin:semi;match
semifinalist:;challeng competit competitor contend rival semi semifin
semilunar:crescent
semin:;aris seed sourc
semin_fluid:come
seminar:;class confer cours
semisynthet:synthet
semiton:half_step
semitrail:;semi
semitrop:subtrop
sempitern:;endless
sen:green_goddess mari_jane;weed
senat:;legisl legislatur
senatori:;senat
send:;caus mail ship transport
sender:transmitt;air beam broadcast channel mail send transmit
sendup:parodi;takeoff
senegales:;african
senesc:age
senil:second_childhood
senior:elder higher_rank higher_status senior_status;adult age junior older undergradu
senior_citizen:golden_ager old_person
senior_status:higher_rank
senna:;bush
sens:detect perceiv;awar conscious feel import mean mother_wit percept signific
sens_element:detector sensor
sens_experi:sensat
sens_impress:sensat
sens_of_balanc:;equilibrium
sens_of_hear:audit
sens_of_humour:humor
sens_of_touch:skin_sens
sens_organ:receptor
sensat:arrest sens_experi sens_impress star stun superstar wizard;ace champion expert feel genius percept practic sens
sensationalist:;yellow
senseless:;wast
sensibl:reason;conscious feel sens sensit
sensit:;feel sens sensibl sore tender
sensor:detector;detect devic discov feel notic observ sens
sensori:;receiv sens sensat
sensori_faculti:;sens
sensori_receptor:sens_organ
sensual:anim
sentenc:convict doom judgment_of_convict;prison_term
sentienc:awar;sens
sentient:;awar sens
sentiment:opinion;belief believ consid feel guess imagin regard suppos think thought view
sentinel:scout;spi spot
sentri:scout;spi spot
sentri_go:guard_duti
sep:sept septemb
separ:breakup detach isol;articl chang distinguish divid garment interval modif part split state
separat:segreg;separatist
separationist:separatist
separatist:breakaway;advoc part split
separatrix:;slash
sept:famili_line septemb;ancestri blood famili folk lineag
septemb:sept
septenari:seven vii
septet:seven vii
septic:infect
septicaemia:blood_poison
septicemia:blood_poison
sepulch:burial_chamber
sepulchr:burial_chamber
sepultur:burial burial_chamber
sequel:continu;outcom result subsequ supplement termin
sequenc:success;consecut episod seri serial succeed
sequent:accompani attend consecut serial success
sequenti:consecut serial success;sequenc seri succeed
sequest:;seiz
sequestr:;isol segreg
sequoya:georg_guess
sequoyah:georg_guess
seraph:sweet
serb:serbian
serbia:;serbian
serbia_and_montenegro:yugoslavia
serbian:serb;serbia
serdica:bulgarian_capit sofia
seren:calm peac_of_mind;gentl peac quiet
serenad:;composit piec song vocal
serg:;cloth fabric materi textil
seri:serial;broadcast consecut order program programm serial_public success
serial:consecut seri serial_music success;broadcast program programm sequenc succeed
serial_public:;seri
serigraph:silk_screen_print
serious:;danger dear disturb earnest grave graviti sever sincer solemn troubl worri
serious_music:classic
serjeant:;sergeant
sermon:discours preach preacher preacher_man;address advoc lectur speech
sermonis:preacher preacher_man
serotin:european_brown_bat
serpent:snake
serpentin:;snake
serv:function help servic_of_process;bring deliveri servic
servant:;assist attend worker
server:;particip player wait
servic:;aid assist employ help pair serv union work
servic_depart:garag
servic_line:baselin
servic_of_process:serv
serviceberri:servic_tree
serviceman:man militari_man militari_personnel
servitud:;slaveri
sesam:benni;herb
sess:green_goddess mari_jane;weed
session:academ_term school_term;confer sit term
sestet:captain_hick six vi
set:fit fix lay place posit put scope;collect context determin environ fixtur laid limit locat situat specifi surround
setac:barb
setback:revers;black_eye blow happen occurr
setos:barb
sette:settl
setter:;printer
settl:decid resolv;bench locat sink
settlement:coloni small_town villag;bodi communiti locat settl settler
settler:;coloni decid locat migrant negoti resolv settl settlement
setup:apparatus;equip fashion manner mode style way
seven:parliament vii;card digit figur
seventeenth:;rank
seventh:;rank
seventh_heaven:cloud_nine walk_on_air
seventi:;decad
sever:distinguish fall_out hardship knockout various;bad big breach break breakup cut danger difficulti grave grim
 hard intens part relentless rift separ serious split stark stern terribl wick
severalis:distinguish;separ
sevill:sevilla
sevilla:sevill
sew_needl:mosquito_hawk snake_doctor
sewag:;wast
sewellel:mountain_beaver
sewer:;drain toilet
sewer_system:sewag_work
sewerag:sewag;drain wast
sex:sexual_activ sexual_practic;activ categori class famili gender homosexu sexual sexual_urg
sex_act:relat sexual_congress sexual_relat;congress
sex_activ:sexual_practic
sex_charact:sexual_characterist
sex_crime:sexual_abus sexual_assault
sex_hormon:steroid
sex_offens:sexual_abus sexual_assault
sexi:;sex
sexism:;discrimin
sexpot:sex_bomb
sextet:captain_hick six vi
sexton:;caretak
sextuplet:captain_hick six vi
sexual:gender;femal intim male sex
sexual_abus:sex_crime sex_offens
sexual_activ:sex
sexual_assault:sex_crime sex_offens
sexual_characterist:sex_charact
sexual_climax:;come
sexual_congress:relat sex_act
sexual_desir:physic_attract
sexual_intercours:relat sex_act;congress
sexual_moral:;virtu
sexual_practic:sex sex_activ
sexual_relat:sex_act;congress
sexual_transmit_diseas:;dose
sexual_union:pair
sexual_urg:;sex
sezess:secess
sg:;element
shabbi:injustic
shabu:chicken_feed;trash
shabuoth:feast_of_week
shack:hut resid;shelter trail
shadblow:servic_tree
shadbush:servic_tree
shade:dark_glass shadow;color glass graduat mark tone
shadi:shade;funni suspect suspici
shadow:dark shade;dwarf phantom scene
shadowi:dim shade;shadow vagu
shaft:dig jockey;beam beam_of_light comment input light_beam line ray ray_of_light remark slam
shaft_of_light:ray;beam
shag:;piec_of_tail
shah:;monarch sovereign
shake:;drink motion quak rock shaki sway
shakedown:;accommod adjust fit hunt search
shaker:;christian individu person sect somebodi someon soul
shakespearean:;scholar shakespear student
shakeup:reorgan;organiz
shaki:shake
shaksper:shakespear william_shakespear
shallow:;depth water
sham:assum fake fraud pretend role_player;affect bull cook counterfeit fiction forg manipul
shaman:;priest
shambl:;build butcher disord slaughter
shame:guilti shock;feel outrag piti scandal
shamefac:;guilti
shammer:fake fraud role_player sham
shampoo:;cleaner
shamus:oper privat_detect privat_eye privat_investig
shan:tai_long;tai
shang:;dynasti
shanghai_dialect:wu
shank:;stem
shanti:hut;resid shelter
shantytown:;slum
shape:configur defin determin format influenc;anatomi attribut build chassi figur flesh form frame human_bodi imprint
 manufactur materi_bodi mold physic_bodi plastic regul straight
shaper:maker shape_machin
share:percentag;asset communion contribut divid parcel portion stock
sharehold:;belong hold investor properti
shareown:sharehold
sharia:islam_law;law
shariah:islam_law;law
shark:;offend
sharp:crisp;acut edg keen
sharper:card_shark card_sharp
sharpi:busi_bee card_shark card_sharp eager_beaver live_wire
sharpshoot:crack_shot
shatter:smash;break dash
shave:;graze plane
shaver:child kid minor small_fri;electr_razor fri
shavous:feast_of_week
shavuot:feast_of_week
shavuoth:feast_of_week
shawni:indian_salad
shay:;carriag
sheaf:bundl
sheath:;case cocktail_dress cover protect
shed:;peel spill throw
sheen:;shine shini
sheeni:shini;shine
sheep:;simpl
sheep_rot:black_diseas
sheepcot:sheep_pen
sheepdog:sheep_dog shepherd_dog
sheepfold:sheep_pen
sheepherd:shepherd
sheepman:shepherd
sheepskin:;diploma
sheer:absolut curv slew trend;bluff bold cut plain rank transpar
sheesha:water_pipe
sheet:piec_of_paper;cloth fabric materi paper plane textil
sheik:arab_chief fashion_plate sheikh tribal_sheikh;man ruler
sheikh:arab_chief sheik tribal_sheik;ruler
shekel:bread dough;abstract money pinch scratch sneak sugar
sheldrak:fish_duck
shelf:;ridg
shell:barrag barrag_fire bombard;ammunit blast fire shield
shell_shock:battl_fatigu combat_fatigu
shellfish:mollusk;seafood
shellflow:shell_ginger
shelter:;construct protect structur
shelv:postpon tabl
shepherd:;reverend
sheraton:;furnitur
sherlock:oper privat_detect privat_eye privat_investig;detect
sherpa:;asian
shew:demonstr prove;establish
shi:unsur;confid throw
shia:;sect
shia_muslim:shiit
shibah:shiva
shibboleth:motto slogan
shield:;armor armour harbor harbour protect shell
shielder:defend guardian
shift:displac transform;chang duti_period modif move movement pitch stir switch tilt transfer translat
shifti:shift
shiit:;moslem muslim
shiitak:chines_black_mushroom golden_oak_mushroom orient_black_mushroom
shillysh:stall
shimmi:teddi
shin:scrambl skin;struggl
shin_bet:general_secur_servic
shinbon:shin_bone;shin
shine:beam;light polish reflect shini smooth work
shiner:black_eye mous
shingl:shake;gravel
shini:;polish shine
shinni:scrambl shin skin;struggl
shinpad:shin_guard
shinto:;faith religion
ship:cargo_ship merchant_marin merchant_vessel;busi channel send transmit transport vessel
ship_biscuit:pilot_bread
ship_build:shipbuild
ship_rout:sea_lane
shipbuild:ship_build ship_builder;build builder construct
shipment:cargo dispatch freight;departur go laden leav load merchandis product send ship transport
shipshap:trim
shipway:ship_canal way
shipwreck:;ruin ship wreck
shipwright:ship_builder
shipyard:;workplac
shirley_templ:;black
shirt:;garment
shirtlift:gay_man
shisha:water_pipe
shit:irish_bull;bull denounc dirt dump fake jack rotten shop
shite:;dirt
shitlist:black_book
shitti:rotten
shittim:mock_orang
shittimwood:mock_orang
shiv:;knife
shiva:;week
shivah:shiva
shiver:chill shaki thrill;shake
shiveri:chill scari
shoal:shallow;water
shock:floor outrag;combat fight impact scandal scrap
shocker:;content messag outrag shock
shoddi:;mislead wool
shoe:;place situat
shoe_black:china_rose rose_of_china
shoelac:shoe_string
shoemak:shoe_repair;maker
shoestr:shoe_string
shoetre:;tree
shogun:dictatorship;dictat japanes
shoo_fli:appl_of_peru
shook:;barrel
shoot:shot;film homicid propuls
shoot_iron:handgun pistol side_arm
shooter:;expert marbl shoot
shootout:;combat fight scrap
shop:frequent store workshop;buy commod denounc good outlet purchas sponsor workplac
shop_assist:clerk
shop_center:mall plaza
shop_centr:mall plaza
shop_mall:plaza
shopkeep:market_keeper;merchant
shoplift:;booster steal theft
shopper:;agent client custom frequent shop sponsor
shopwindow:display_window shop_window show_window
shopworn:stock tire
shore:;beam format prop support
shore_leav:;liberti
shore_station:naval_instal
shorebird:shore_bird
shorelin:;bound boundari
short:short_pant;durat inadequ lack length parcel shortstop tract
short_letter:note
short_pant:short
shortag:deficit famin shortfal;lack
shortcom:defect
shortcut:;road rout
shorten:abbrevi;cut decreas reduct
shortfal:deficit shortag
shorthand:;hand script
shorthorn:durham
shortlist:short_list;list
shortstop:;short
shot:shoot;missil propuls stroke
shout:cheer cri outcri scream yell;abus call encourag inspir urg
shove:;push stuff thrust
show:exhibit screen view;demo demonstr expos present
show_bill:theatric_poster
show_biz:entertain_industri
show_busi:entertain_industri
show_card:theatric_poster
show_me_state:missouri;mo
show_window:showcas
showcas:display_case show_window;case contain scope set
showdown:;confront disagr encount
shower:lavish;cascad
showeri:raini
showgirl:chorus_girl
showi:flamboy;inflat splash stir
showjump:stadium_jump
showman:promot;individu person somebodi someon soul
showpiec:piec_de_resist;curios
showtim:begin kickoff offset outset start start_time;first initi
shrapnel:;shell
shred:chop slice tag_end;tag
shrewd:;calcul forecast sharp
shriek:pipe scream
shrill:pipe
shrimp:;seafood
shrink:funk psychiatrist;decreas psychiatri reduct specialist
shrink_violet:shi_person
shrinkag:shrink;decreas
shrivel:shrink
shroud:weather_sheet;hide
shrub:bush
shrug:;gestur motion
shtup:piec_of_tail
shuck:damn red_cent straw
shudder:chill thrill;fear scari
shudderi:chill scari
shuffl:make;walk
shun:turn_away;avoid ban dodg duck hedg parri reject skirt
shunt:;bypass
shut:close;exclud motion move movement
shutdown:;close end fold
shutout:;defeat
shutter:;blind close exclud screen shut
shuttl:birdi
shuttlecock:birdi shuttl
shylock:loan_shark
si:internat_system silicon;element semiconductor te
si_unit:internat_system
siam:kingdom_of_thailand thailand
siames:central_thai tai thai;asian
sib:blood_relat
siberia:;siberian
siberian:;russian siberia
siberian_crab:cherri_appl
sibl:;relat
sicilia:sicili
sicilian:;italian sicili
sick:ail cat ill peak poor;chuck crazi disturb mad person
sickbag:sick_bag
sickbay:sick_berth
sicken:;outrag revolt shock
sickish:sick
sickl:reap_hook
sid:infant_death
siddhartha:buddha
side:;railroad railway region turnout unit
side_arm:handgun pistol shoot_iron
side_effect:fallout
sidebar:;consult
sideboard:;counter
sidekick:buddi pal;brother friend
sidelight:run_light
sidelin:out_of_bound;hobbi pursuit
sidelong:lateral
sideshow:;incid
sidesplit:kill
sidesplitt:belli_laugh wow;riot scream
sidestep:hedg parri skirt;dodg duck step
sidetrack:railroad_side side;turnout
sidewalk:;pave
sieg:militari_blockad;blockad
sierra_redwood:big_tree
siev:sort;screen strain
sift:;fan separ strain
sigh:;sound
sight:bonni;fair observ see spi vision visual_sens watch
sight_gag:visual_joke
sighted:see
sightse:;look
sigint:signal_intellig
sigma:;letter
sign:ratifi sign_languag;clue communic contract cue languag note notic signal
sign_languag:sign
signag:;collect
signal:indic;communic distinguish provoc sign
signal_caller:field_general quarterback
signalis:signal;distinguish
signatori:;contract individu person ratifi sign somebodi someon soul
signatur:;fashion manner mode name sign style theme_song touch way
signatur_tune:theme_song
signboard:;sign
signif:mean;import signific
signifi:form sens word_form;import intend mean signific
signific:import substanti;impli mean pregnant spell substanc
signific_other:domest_partner spous_equival
sika:japanes_deer
silenc:;condit quiet secreci silent status
silent:silent_movi silent_pictur;quiet silenc understood
silesia:;cloth fabric materi textil
silhouett:;draw outlin
silica:silicon_dioxid silicon_oxid;oxid
silicon:si;element semiconductor
silk:;cloth fabric materi slick textil
silk_grass:mountain_rice
silk_hat:;beaver
silk_wood:jamaican_cherri
silken:;slick
silkgrass:mountain_rice silk_grass
silki:;silk slick
silki_elm:brown_oak
silklik:;slick
silkscreen:silk_screen_print
silkwood:jamaican_cherri silk_wood
sill:;rock stone
silli:;child fri goos kid minor ridicul
silo:;tower
silt:;dirt soil
silva:;forest timber woodland
silvan:;spirit
silver:ag;ash_gray ash_grey conductor fluent
silver_berri:russian_oliv
silver_dollar:honesti money_plant
silver_gray:ash_grey
silver_grey:ash_gray
silver_lace:dusti_miller
silver_line:bright_side
silver_salmon:blue_jack
silver_spoon:old_money
silver_state:nevada
silver_thatch:key_palm
silverberri:silver_berri
silverbush:silver_berri
silveri:silver;ag
silverish:;silver
silvern:silver
silverwe:goos_grass
sima:;rock stone
simeon:;patriarch
similar:alik;standard
similitud:counterpart;twin
simmer:boil;cook temperatur
simmpl:;simplic
simoleon:bread dough;scratch sugar
simpl:elementari simplic;complex eas herb individu mere person somebodi someon soul
simpl_microscop:hand_glass
simpleton:simpl
simplic:;eas qualiti simpl
simplif:;account elimin explan reduct
simpson:duchess_of_windsor
simul:copi fake;framework machin model sham techniqu
simul_militari_oper:maneuv
simulcast:;broadcast
simultan:;attend coincid conjunct
sin:wick;evil extraordinari
sincer:earnest serious solemn;dear graviti
sine:;sin
sinewi:;hefti muscular power
sing:;disclosur evid reveal revel tell
singapor:;singaporean
singaporean:;asian singapor
singer:vocalist;musician player sing voic
singhales:sinhales
singl:ace individu uniti;badminton digit figur safeti tenni unmarri
singl_dwell:detach_hous
singlestick:fenc_stick
singlet:vest
singleton:;ace set singl uniti
singular:curious funni peculiar remark;curios form odd
sinhala:sinhales;sanskrit
sinhales:;asian sanskrit
sinist:omin threaten;dark
sink:;action decreas descent drop swallow_hole
sinkhol:swallow_hole;sink
sinkiang:xinjiang
sinless:innoc
sinner:;offend sin
sion:israel state_of_israel
sip:;swallow
siphon:;organ tube
sipunculid:peanut_worm
sir:;man
siracusa:syracus
sire:father mother;ancestor generat lord nobl
siren:;woman
sirenian:sea_cow
sirius:dog_star
sirocco:dust_storm
sirup:syrup
sis:sister
sise:captain_hick six vi
sister:;babe nun
sisterhood:;associ relationship sister
sit:pose seat;model motion move movement postur session
sit_duck:easi_mark
sitcom:situat_comedi;comedi
site:;locat parcel place posit situat tract websit
sitsang:tibet
situat:locat place state_of_affair;condit deposit set site state status
situat_comedi:sitcom
siva:shiva
six:captain_hick vi;dice die digit figur
sixer:captain_hick six vi
sixpack:six_pack
sixteen:xvi
sixteenth:;rank
sixth:;rank
sixth_sens:;insight
sixti:;decad
sizabl:;ampl hefti respect
size:;big larg littl magnitud properti small
sizeabl:sizabl;ampl hefti respect
sjaelland:zealand
skag:hell_dust nose_drop;thunder
skanki:foul
skate:;athlet sport
skateboard:;board skate
skater:;athlet skate
skelet:;skeleton wast
skelet_frame:;skeleton
skelet_system:;skeleton
skeleton:;minimum outrag scandal
skeptic:mental_reject question;doubt intellectu uncertainti
sketch:outlin;cartoon descript draw resum survey
sketchbook:sketch_block sketch_pad
sketchi:;resum sketch survey
ski:;athlet sport
skid:brake_shoe;board shoe slew slide slip
skier:;athlet ski
skil:expert practic
skill:accomplish expert practic scienc;abil ace acquisit champion expertis facil genius learn nice power sensat star
 superstar techniqu wizard
skill_workman:train_worker
skillet:;pan
skim:plane;cover cream graze read remov scan
skimmer:;panama panama_hat sailor straw_hat
skimp:scant;stint
skimpi:;lean
skin:scrambl shin;bark hide peel struggl surfac
skin_and_bone:thin_person
skin_sens:sens_of_touch touch
skincar:skin_care
skinni:;info inform near skin
skint:broke bust
skip:;error except exclud fault hop miss mistak neglect
skipjack:;click_beetl
skipper:sea_captain;captain offic pupil skip student
skirmish:encount;clash combat fight scrap
skirt:hedg parri;bird border dame dodg doll duck garment surround
skirt_chaser:;wolf
skit:;act perform play
skull:;bone
skunk:dirti_dog shutout;cheap defeat green_goddess mari_jane punk rat weed
sky:pitch toss
sky_pilot:holi_joe militari_chaplain
skylark:sport
skylin:appar_horizon horizon sensibl_horizon visibl_horizon;outlin
skyrocket:rocket
skyscrap:;build
skyway:air_lane flight_path
sl:shine_path
slab:;block
slack:fall_off slump;debri deterior dust junk lax rubbl slip slow worsen
slacken:slow
slain:;dead
slake:satisfi
slam:bang;dig nois shaft sweep triumph victori
slammer:jail
slander:defam
slang:cod;fool
slant:angl bias weight;color lean slope standpoint tilt
slap:;blow bump
slaphappi:;silli
slapstick:;comedi
slash:whip;earth ground land slice wound
slate:;ticket
slattern:street_girl;hooker
slaughter:butcher massacr;beat carnag cream crush debacl defeat kill mass_murder whip worst
slaughterhous:;build butcher slaughter
slave:hard_worker;individu person somebodi someon soul worker
slavehold:slave_owner slaveri
slaver:slave_dealer slave_owner slave_trader
slaveri:;pattern practic
slavon:slavic slavic_languag
slay:murder off;dispatch execut homicid
slayer:killer;dispatch individu kill murder off person somebodi someon soul
sleazi:punk;cheap rat
sled:;go vehicl
sledg:;hammer vehicl
sleek:flow slick
sleep:;etern_rest rest
sleep_accommod:bedroom
sleep_room:bedroom
sleeper:;railroad_tie sleep spi terrorist
sleepi:;sleep
sleet:;downfal precipit
sleeveless:vain
sleigh:;vehicl
slender:slim;slight thin
slender_spike_rush:hair_grass
sleuth:detect_work spi;detect
slew:batch curv dozen good_deal great_deal load lot mass mint mountain pile plenti raft score sheer slide spate stack
 ton trend;ampl cut deal flock jam mob ram slip
sli:;dodg fox slick trick tricki
slice:chop fade;cut help percentag piec portion serv share slash
slick:pat;magazin tricki
slide:slew;descent slide_board slip
slide_board:playground_slide;slide
slider:;individu person slide somebodi someon soul
slight:littl;fragil offenc offens slender slim
slim:narrow_margin slender;slight thin
slime:;matter mud muddi
slimi:;ugli
sling:;toy
slip:steal;cut error fault mistak slew slide
slipperi:slick tricki
slipstick:slide_rule
slipway:way
slit:slice;dent scratch
slither:slide slip
sliver:;bit chip scrap
slob:pig
slog:pad;slug
slogan:motto;express say
slop:smash soak spill splash
slope:;bias format
sloppi:;muddi
slosh:smash soak splash
sloth:lazi
slouch:slump
slough:shed;muddi
sloughi:muddi
slovak:;european slavic
slovak_republ:slovakia
slovakia:slovak_republ
slovakian:;slovakia
sloven:pig;european slavic
slovenia:;slovenian
slovenian:;european slovenia
slovenija:republ_of_slovenia slovenia
slow:;chang dens dumb modif speed
slowdown:lag;delay slow
sludg:;matter mud muddi
slue:curv sheer slew slide trend;cut slip
slug:bullet idl;missil
sluggard:;slug
slugger:batsman batter hitter;bat boxer slug
sluiceg:head_gate water_gate
slumber:sleep
slump:depress econom_crisi fall_off;crisi deterior slip slow worsen
slur:;spot thick
slush:;water
slut:jade loos_woman
slyboot:fox
sm:master_of_scienc;metal ms
smack:flavor slap;blow bump hell_dust nose_drop season smell tang tast thunder
small:littl;size
small_fri:child kid minor
small_talk:gossip
small_town:settlement villag
smart:chic hurt;bright last_word pain wise
smart_money:punit_damag
smart_set:bon_ton high_societi;societi
smash:bang blast boom crack dash soak;bankrupt belt blow break bump collis crash great keen knock nail ruin slam
smash_hit:blockbust
smasher:beauti knockout;dish hit
smatter:hand;savvi understand
smear:;defam spot
smell:;feel flavor foul look nose properti sensat spirit tone wind
smelli:foul
smelter:;plant work
smile:;spark
smirch:;spot
smithi:forg
smitten:stricken struck
smock:dust_coat
smoke:;breath
smokehous:meat_hous
smoker:tobacco_user;consum parti smoke smoke_car smoke_carriag
smokescreen:smoke_screen
smokestack:;stack
smoki:;smoke
smooch:spoon
smooth:polish;accomplish achiev fluent fluid
smoothen:polish smooth
smoother:;sand smooth
smorgasbord:mix_bag varieti;mixtur
smother:surround;suppress
smsgt:senior_master_sergeant
smudg:;spot
smuggl:;import
smuggler:runner;crimin outlaw smuggl
smut:carbon_black;dirti_word
smutti:;nasti
sn:tin;metal
snack:;bite meal
snaffl:grab
snag:;bump promin rent rip swell tear tree
snail:;gastropod meat
snailfish:sea_snail
snailflow:snail_bean snail_flower
snake_doctor:mosquito_hawk
snake_feeder:mosquito_hawk
snake_pit:crazi_hous funni_farm funni_hous hell hell_on_earth nut_hous the_pit
snake_wood:trumpet_tree
snap:grab tear;bust catch click crisp ginger_nut patch spell touch
snaplin:snap_line
snapper:;lineman
snappi:;crisp temper
snappish:;temper
snapshot:;photo photograph
snare:side_drum trap;design drum plan
snarf:abstract;pinch sneak
snarl:snap;mat maze
snatch:;kidnap
sneak:mous;abstract canari pinch steal
sneaker:canari gym_shoe tenni_shoe;sneak
sneaki:sneak
snick:nick;notch
snickersne:knife_fight
sniffer:;individu person somebodi someon soul
snip:clip
snipe:;assault attack round
snitch:canari cop;denounc shop sneak
snitcher:canari sneak_thief;sneak
snog:kiss
snoop:spi
snooz:cat_sleep short_sleep
snort:boo bronx_cheer;bird
snout:;nose
snow:;coke downfal layer nose_candi precipit white
snow_gum:white_ash
snow_leopard:;ounc
snow_mist:diamond_dust ice_crystal ice_needl
snowbank:snow_bank
snowboard:;board coast
snowfal:snow;downfal precipit
snowi:;snow white
snowstorm:;storm
snub:cold_shoulder disregard ignor;reject slight
snuff:;hint pinch
snuggl:;nest
so_long:bye good_day goodby
soak:hook rob smash;action dip dunk wash
soaker:alcohol lush
soap:;bribe cleaner easi_lay georgia_home_boy max
soapbox:podium;stump
soapwe:soap_tree
soapwort:bounc_bet hedg_pink
soar:emin surg tower;ascent fli flight majesti rise sail
sob:;cri tear
sober:grave graviti solemn;somber
sobrieti:;graviti sober
sobriquet:nicknam
soccer:associ_footbal;footbal
sociabl:social
social:socialist_economi;ideolog meet parti socialist societi
social_club:guild lodg societi
social_diseas:;dose
social_function:occas;affair
social_occas:;affair
social_reform:reformist
social_servic:welfar_work
social_station:;rank
social_status:;rank
social_welfar:public_assist
socialist:;pol politician social
socialist_economi:social
societ:social;societi
societi:club guild lodg social_club;associ bon_ton compani fellowship smart_set social
societi_of_jesus:jesuit_order
sock:wind_cone
sockey:red_salmon
sod:perfect pure stare turf;complet enzym land soil stark
soda:pop;salt
soda_water:pop
sodal:brotherhood fratern
sodbust:farmer
soddi:adob_hous
sodium:na;metal
sodium_carbon:soda soda_ash wash_soda
sodium_chlorid:common_salt
sodium_hydrogen_carbon:bake_soda
sofa:couch loung;seat
sofa_bed:;convert
sofia:bulgarian_capit
soft:;consist delic
soft_diet:spoon_food
soft_soap:sweet_talk
soft_spot:weak_part
soft_touch:fall_guy fool
softback:paperback paperback_book
softbal:playground_ball;ball basebal
soften:mute;action buffer cream cushion dull
softhead:crazi
softwar:;code packag
softwar_program:;packag
softwar_system:;packag
soggi:muddi;clay dough marsh mud sluggish swamp
soh:;sol
soho:south_of_houston
soil:dirt dirti;earth ground land nasti territori
soja:soy soybean soybean_plant
sojourn:;stay
solac:comfort consol
solanacea:potato_famili
solar:;sun
solaris:;sun
solarium:sun_loung sun_porch
soldier:martial;worker
soldieri:militari_personnel troop
soldierlik:martial
sole:exclus;bottom except exclud lone solitari
solec:slip
solemn:earnest grave sincer sober;celebr graviti serious
solemnis:;celebr
solicit:beg court romanc woo;appeal collect petit prayer request
solicitor:;attorney beg canva lawyer
solid:solid_state;matter
solid_ground:dri_land;earth land
solidus:;slash
solitair:;patienc
solitari:lone;alon confin sole withdrawn
soliton:solitari_wave
solitud:;isol
solitudinarian:solitari
solo:;activ composit piec
soloist:;musician player solo
solomon:solomon_island
solon:nation_leader statesman
solut:answer result;mixtur solv statement
solv:resolv;determin find resolut
solvent:answer result solut;dissolv solv statement
soma:;anatomi build chassi figur flesh frame human_bodi materi_bodi physic_bodi shape
somali:;african somalia
somali_peninsula:horn_of_africa
somalia:;somali
somalian:somali
somat:corpor
somatotrophin:growth_hormon human_growth_hormon
somatotropin:growth_hormon human_growth_hormon
somatotyp:bodi_type
somber:;graviti sober
sombr:somber;graviti sober
somebodi:individu person someon soul;caus
someon:individu person somebodi soul;caus
somersault:flip somerset
somerset:flip;tumbl
sometim:former
somewher:;locat
somniloqu:sleep_talk
somniloquy:sleep_talk
son:;boy
sonant:voic voic_sound
sonata:;classic
song:vocal;composit piec sing songwrit sound
song_and_danc:fairi_stori fairi_tale
song_dynasti:sung
songster:ballad_maker songwrit
songwrit:ballad_maker;compos song vocal
sonnet:;poem
sonni:;boy
sonor:;reson ring
sonsi:stack
sooner:;american
sooner_state:ok oklahoma
soot:carbon_black;carbon jet
sooth:comfort consol
soothsay:fortun_tell
sooti:jet
sop:;stand_oper_procedur standard_oper_procedur standard_procedur
soph:sophomor
sophist:;doctor
sopor:sleep
soprano:;singer vocalist
sorbet:water_ice
sorbonn:pari_universiti universiti_of_pari
sorcer:charm magic wizard
sorceri:black_art black_magic;charm magic wizard
sore:discomfort pain tender;hurt infect mad raw sensit suffer
soror:;club guild lodg societi
sorrel:dock sour_grass
sorri:;dismal gloomi sad
sorrow:mourn regret sad;grief rue
sort:class form group kind;categori classif oper screen similar
sorti:salli
sortit:cast_lot draw_lot
sot:drunk
sothi:dog_star
sottish:drunken
soubis:white_onion_sauc
soubriquet:nicknam
soudan:sudan
soul:individu person somebodi someon;caus spirit
sound:look;depth healthi intellig measur sensat wisdom
sound_pressur_level:acoust_power
sound_record:;audio
sound_reflect:echo
soundboard:sound_board
soundless:silent
soundtrack:;audio
soup:;composit dish
soupcon:;hint pinch
soupspoon:soup_spoon
sour:;cocktail off tast turn
sour_grass:dock
sourc:origin root;begin document paper point seed
sous:alcohol dip dunk lush smash soak
sousa:march_king
sousaphon:bass_horn
south:confeder_state;southern
south_carolina:sc
south_frigid_zone:antarct
south_west_africa:namibia republ_of_namibia
southeast:se southeastern southeastern_unit_state
southeastern:southeast
southeastern_unit_state:southeast
southeastward:se southeast
souther:south_wind southern;wind
southern:;south
southern_magnolia:bull_bay
southern_rhodesia:republ_of_zimbabw zimbabw
southland:;region
southmost:southernmost
southpaw:left_hander
southward:due_south;south
southwest:southwestern southwestern_unit_state
southwestern:southwest;west_saxon
southwestern_unit_state:southwest
southwestward:southwest
souvenir:;object remind token
sovereign:autonom crown_head independ monarch suprem;autonomi liberti ruler
sovereignti:;dominion reign
soviet:;council state
soviet_union:russia ussr
sow:;seed swine
soy:soybean soybean_plant;bean
soy_flour:soybean_meal
soya:soy soybean soybean_plant;bean
soya_bean:soy soybean soybean_plant
soybean:soy;bean
soybean_meal:soy_flour
soybean_plant:soy
soymilk:soybean_milk
sozzl:smash soak
spa:resort_hotel;health_club hotel playground
space:infinit separ;arrang attribut locat placement rate
space_vehicl:ballist_capsul spacecraft
spacecraft:ballist_capsul space_vehicl;craft satellit
spacefar:space_travel
spaceflight:space_travel;voyag
spaceman:astronaut
spaceship:;spacecraft
spacious:;room space wide
spaghetti:;pasta
spam:;email
span:;brace coupl distanc duet duo durat pair
spaniard:;european
spanish:;countri nation romanc
spanish_american:hispan
spanish_capit:madrid
spanish_lime:honey_berri
spanish_lime_tree:honey_berri
spank:alert brisk;live
spar:;argu argument box content controversi miner pole tilt
spare:excess extra fifth_wheel surplus trim;compon constitu economi element embarrass
spare_tire:love_handl
spark:trigger;arc electr_arc electr_discharg express face flash flick look shine smile trip
sparkl:spark;chang express face flash foam look modif smile
sparkl_water:club_soda
sparkler:;ice
spars:;thin
spartan:;greek sever
spat:;acclaim row word
spate:batch good_deal great_deal lot mass mint mountain pile plenti raft rush slew stack surg;ampl deal flock flow jam
 mob ram tide
spathiphyllum:peac_lili
spatial:;infinit space
spatter:;splash
spatterdock:cow_lili yellow_pond_lili
spawn:breed;egg
speak:mouth oral_present speech_product talk;address speech
speaker:;lectur mouth speak talk
spear:gig lanc;arm implement weapon
spear_carrier:extra
spear_thrower:throw_board throw_stick
spearhead:;leader
spec:glass specif;condit descript specifi
speci:metal_money;form kind sort
special:long_suit particular peculiar specialist specialti strong_point strong_suit;asset call career dish distinct
 except narrow offer plus specifi strength typic
special_air_servic:sas
special_contract:seal_instrument
special_draw_right:paper_gold
specialis:special specialist;narrow specialti specifi
specialist:;doc doctor expert md physician specialti
specialti:long_suit strong_point strong_suit;asset distinct except particular peculiar plus special strength typic
specif:particular;condit descript fact medic medicin name specifi
specifi:;condit defin determin fix limit set
specimen:;exampl illustr instanc repres sampl
speck:atom molecul particl;hint materi molecular patch pinch stuff
speckl:patch
spectacl:glass;outstand promin sight spectacular strike
spectacular:dramat strike;drama outstand perform promin spectacl
spectat:viewer wit;look observ pump view watch
specter:ghost phantom;shadow spirit spiritu
spectr:ghost phantom specter;shadow spirit spiritu
spectral:;ghost phantom shadow specter spectrum spirit spiritu
spectrometri:spectrum_analysi
spectroscopi:spectrum_analysi
spectrum:;array compass orbit rang reach scope
specul:guess riski;approxim danger estim gaug hazard hypothesi imagin job judg medit opinion possibl pretend question
 reflect risk say suppos suspect theori think ventur wonder
speech:languag oral_communic spoken_communic spoken_languag voic_communic;address speak
speech_communic:languag spoken_languag
speech_pattern:accent
speech_product:speak
speech_sound:phone
speechifi:public_speaker
speechless:dumb
speechmak:oral_present public_speak public_speaker speak
speechwrit:;author writer
speed:acceler race rush veloc;fast fleet fli focal_ratio hurri move movement pace quick rapid rate slow speedi
 stop_number swift zip
speed_cop:motorcycl_policeman
speeder:speed_demon
speedi:quick rapid;speed veloc
speedomet:speed_indic
speedskat:speed_skater
speedup:acceler
speedway:;road rout track
spell:go tour;captur charm delight entranc glamour import patch shift transport witch
spellbind:;entranc grip
spellbound:fascin
spelldown:spell_bee spell_contest
spelt:;wheat
spelunk:cave
spend:expenditur;payment
spent:exhaust
spermatophyt:seed_plant
spermatozoan:sperm sperm_cell
spermatozoon:sperm sperm_cell
spew:;cat chuck sick
spf:sun_protect_factor
sphere:arena domain orbit;area environ global sector
spheric:global;ball globe sphere
sphingid:hawk_moth
sphinx:;individu person somebodi someon soul
spi:spot undercov_agent undercov_work;catch detect oper sight spectat viewer vigil watch wit
spice_tree:california_laurel california_oliv mountain_laurel
spicebush:benjamin_bush spice_bush
spiceri:;spice
spici:;flavor spice tang
spider:;programm
spikelet:;spine
spikemoss:littl_club_moss spike_moss
spill:;fall liquid shed tumbl
spillag:;spill
spillov:;consequ effect event outcom result
spillway:spill
spin:;revolut rotat twist
spinach:;green veget
spinal:;backbon spine
spinal_column:spine;backbon
spindl:;fiber piec
spindl_horn:forest_goat
spine:spinal_column spur;backbon spinal
spini:barb;spine
spini_lizard:mountain_devil
spinmeist:spin_doctor
spinner:thread_maker;maker spin
spinster:old_maid spinner thread_maker
spiral:;curv
spire:;tower
spirit:bounc feel flavor hard_drink hard_liquor liquor strong_drink;alcohol anim appear atmospher drink drunken game
 ginger gritti look seem smell tone
spirit_rap:tabl_tap
spirited:;anim
spiritu:church_properti religi;belong faith hold properti religion sensit
spiritu_rebirth:;convers
spiritualist:sensit
spiritualti:church_properti
spirt:jet
spit:;cape expuls
spite:wound;aw nasti vicious
spitz:;dog
splash:stir;disrupt disturb flamboy nois paint
splashi:flamboy;inflat
splatter:spill;splash
spleen:lien quick_temper short_temper
splendid:excel;brilliant glori glorious magnific surpass
splendifer:;glorious
splendor:;bright brilliant distinguish elev fantast glorious grand impos magnific superb terrif tremend vivid wonder
splice:lap_joint marri wed
spliff:marijuana_cigarett
splinter:;bit chip scrap
split:divid;bottl part separ
split_second:instant new_york_minut
splitworm:potato_moth
splosh:splash
spoil:;babi bad corrupt decay fumbl injuri mar rape
spoiler:;candid nomine raid rifl sack thief
spoilsport:wet_blanket
spoilt:spoil;bad
spoken_communic:languag speech
spoken_languag:oral_communic speech speech_communic voic_communic
spokesman:;interpret repres spokesperson
spokesperson:repres;advoc interpret
spokeswoman:;interpret repres spokesperson
spong:quick_studi;scholar
sponsor:present support;advoc defend frequent introduc patron patronag shop sponsorship
sponsorship:;patron sponsor support
spoof:parodi;takeoff
spook:ghost specter
spoon:;contain
spoon_food:soft_diet
sport:athlet boast featur;bet busi divers job occup recreat
sport_arena:field_hous
sport_coat:sport_jacket
sport_jacket:sport_coat
sport_ladi:fanci_woman prostitut work_girl
sport_meet:meet
sport_stadium:;arena
sport_util:suv
sport_util_vehicl:suv
sportfish:fish
sporti:sport
sportscast:sport_announc sport_comment;announc
sportsman:;athlet
sportsmanlik:sport
sportsmanship:;equiti fair
sportswear:athlet_wear;dress
sportswrit:sport_writer;journalist
spot:catch detect distinguish place spi;direct discov discoveri lay notic observ point posit put recogn recognis
 section set subdivis target
spotlight:highlight public_eye;lamp promin
spotter:;scout
spotti:spot
spous:better_half marri_person partner;coupl mate relat
spous_equival:domest_partner signific_other
spousal:;mate partner spous
spousal_equival:domest_partner signific_other
spousal_relationship:marriag
sprain:rick
sprawl:;attitud posit postur
sprayer:;spray
spread:air dispers distribut gap public_exposur;broadcast cattl_farm cattl_ranch ranch transmiss travel
spread_head:face_page
spreadeagl:;rout
spreader:broadcast
spreadhead:face_page spread_head
spreadsheet:;programm
spri:;quick
spring:bound jump leap;bounc form fountain rebound season
spring_chicken:young_person youth
springboard:point_of_departur;board
springer:;cow stone
springfield:capit_of_illinoi
springi:;live
springtim:spring;season
sprinkl:dispers dot splash;dust shower
sprinkler:;splash
sprint:dash;run
sprinter:;sprint
sprite:fairi
sprout:;develop green grow growth
spruce:;wood
spud:irish_potato murphi potato white_potato
spue:cat sick;chuck
spun_sugar:cotton_candi
spunk:nerv;heart punk
spunki:game gritti;spirit
spur:spine urg;encourag needl press
spur_track:branch_line
spurious:;illegitim
spurn:reject
spurt:jet
sputnik:;satellit
sputter:;nois scrambl shin skin struggl
spyglass:field_glass;glass
spywar:;packag softwar
sq_ft:squar_foot
sq_in:squar_inch
squab:;dove
squabbl:;row word
squad:team;unit
squad_car:cruiser polic_cruiser
squadron:;cavalri
squall:cri scream shout;call
squander:wast;consum
squar:second_power;honesti satisfi substanti
squar_foot:sq_ft
squar_inch:sq_in
squar_measur:area_unit
squar_shooter:straight_arrow
squash:crush squeez;veget
squash_racket:;bat
squash_racquet:;bat
squashi:muddi
squat:jack knee_bend
squatter:;homestead settler
squawk:beef;crab kick
squeak:close_call narrow_escap
squeaker:close_call narrow_escap
squeaki:;scream
squealer:pig;rat
squeamish:;nice
squeez:credit_crunch crush liquid_crisi squash;compress forc hale pinch pressur wedg
squelch:quell;crush splash squash squeez
squid:;seafood
squiffi:smash soak
squill:sea_onion
squinch:funk shrink
squir:;attend tender
squirm:twist worm
squirrel:;fur
squirt:jet small_fri
squirter:water_gun water_pistol
squish:splash
sr:;metal
srbija:serbia
ss:secret_servic us_secret_servic;polic
ssa:social_secur_administr
sse:south_southeast
sss:select_servic select_servic_system
ssw:south_southwest
stab:knife knife_thrust thrust wound;blow cut feel keen pierc
stabil:brace steadi;chemic improv order stabl static
stabilis:brace stabil steadi;improv
stabl:hors_barn stabil stall
stablem:stabl_companion
stabroek:georgetown
stack:batch dozen good_deal great_deal load lot mass mint mountain pile plenti raft score slew spate ton;ampl breast
 bust deal flock jam mob mound ram
stadium:;arena construct structur
staff:;faculti forc personnel stick
staff_of_life:bread
staff_offic:personnel personnel_depart
staffer:staff_member;employe
stag:;denounc hart shop spi
stage:degre phase theatric_product;arrang level period present product state system
stagecoach:;coach
stagehand:stage_technician
stager:old_hand stage_manag;veteran
stagger:astonish
stagger_head:drop_line step_line
stagnat:;idl slug
stain:;appear colour dirt soil
stair:step
stairwel:;well
stake:adventur bet game hazard jeopard;gambl percentag portion punt share ventur
stale:dusti
stalem:dead_end deadlock impass;draw situat standoff
stalin:dictatorship
stalin_peak:mount_communism
stalinabad:capit_of_tajikistan
stalinist:;dictatorship
stalk:stem still_hunt straw;chase hunt pursuit
stalker:;hunter pedestrian sneak walker
stall:booth hors_barn stabl;closet obstruct sale_booth
stallion:entir
stalwart:hardi loyalist;booster champion friend protagonist support valid
stamboul:constantinopl istanbul
stambul:constantinopl istanbul
stamina:stay_power;endur
stamp:mold stump;cast categori class couch famili frame model put shape solid
stamp_ground:resort;repair
stamped:;travel
stanc:;attitud posit postur stand
stanch:staunch;halt stem
stand:;list posit status
standard:;amount condit ideal measur metric quantiti receiv similar status
standard_candl:cd
standard_of_measur:gaug
standard_pressur:atmospher
standard_transmiss:stick_shift
standardis:standard
standbi:;actor altern player thing
standoff:;draw tie
standpoint:point_of_view;postur stanc stand
standstil:dead_end deadlock impass stalem;halt situat stop
stanhop:;carriag
stanza:;text
stapl:basic;commod good raw_materi
staplegun:stapl_gun
star:lead sensat stellar superstar wizard;ace champion expert genius practic princip
star_and_bar:confeder_flag
star_and_stripe:american_flag old_glori
star_grass:crow_corn
star_sign:mansion
starch:;prepar
starchi:;stiff
stardust:;romanc
stare:perfect pure;complet look stark
starfish:sea_star
stargaz:dream
stark:;blunt complet perfect pure sever stare stern
starkey:starr
starlet:;actress star
starlight:;light
starri:;star
starship:;spacecraft
start:begin kickoff offset outset showtim start_time;depart first initi jump part turn
start_motor:starter
start_time:begin kickoff offset outset showtim start;first
starter:start_motor;contest fledgl freshman newcom
startl:jump;start
startup:inaugur
starv:starvat;hunger
starvat:;hunger
stash:cach;fund store
stat_mi:internat_mile land_mile mile statut_mile
state:declar impos nobl provinc say submit;attribut baron commonwealth countri express majesti nation provinci
state_chang:phase_transit
state_depart:dos
state_highway:expressway freeway motorway pike
state_of_affair:situat
state_of_natur:wild
statecraft:;diplomaci
stateless:homeless
stateli:majesti
statement:argument;argu content evid indic messag say state submit
statesman:nation_leader;diplomaci pol politician
statesmanship:;diplomaci
static:marsh_rosemari;critic interfer nois
station:;devot facil instal post rank seri
station_hous:polic_headquart
station_keeper:desk_sergeant
station_wagon:estat_car
stationeri:letter_paper
stationmast:station_agent
statistician:;comput mathematician statist
statu:;sculptur
statu_maker:sculptor
statuett:;figur statu
statur:;esteem height respect short tall
status:condit;domin state subordin
status_seek:power_hunger
statut:legisl_act;act
statut_law:legisl
statut_mile:;mi
statutori_offenc:regulatori_offens
statutori_offens:regulatori_offenc
staunch:;halt stem
stave:;lag
stave_wood:brown_oak
stay:arrest halt remain stick stoppag;abid act check deed stop
std:sexual_transmit_diseas social_diseas;dose
stead:;function offic role
steadfast:firm staunch;resolut resolv steadi
steadi:brace calm stabil;firm lover
steakhous:;restaur
steal:bargain buy slip theft;basebal cop feloni hide purchas sneak
stealer:thief
stealth:steal;hide slip sneak
stealthi:sneak
steamboat:;boat
steamer:steam
steami:;randi
steamrol:road_roller
steamship:;ship steam
steatocystoma:wen
steel:nerv sword;arm blade metal weapon
steel_gray:iron_blue
steel_grey:iron_blue
steeli:;steel
steelmak:;maker
steelwork:steel_factori steel_mill steel_plant
steelyard:beam_scale
steep:outrag;declin fall
steeper:;steep vessel
steepl:;tower
steeplechas:;run
steer:confidenti_inform guid guidanc maneuv;cattl counsel cow direct hint male manag point suggest tip
steerag:;steer
steganographi:secret_write
stellar:lead star
stem:root_word;form halt root staunch
stemma:ancestri blood_line line_of_descent lineag;blood simpl_eye
stemmer:;stem_algorithm
stench:;smell
stent:;tube
stentorian:boom
step:measur pace stair stride;abus maneuv path track
stepbroth:half_brother
stephead:drop_line step_line
stephen_arnold_dougla:littl_giant
stepladd:step_ladder
stepp:;plain
stepper:step_motor
stepsist:half_sister
steradian:sr
stereo:;photo photograph
stereophon:stereo
stereophoni:stereo stereo_system
stereotyp:;represent
steril:;clean cleans cleanup fertil surgeri
sterl:greatest;elev height money peak summit
sterl_area:schedul_territori
sterl_bloc:schedul_territori
stern:after_part grim relentless;back behind bottom butt hardship rear rear_end seat sever stark tail tail_end
steroid:sex_hormon;hormon
sterol:steroid_alcohol
stetson:felt_hat
stevedor:dock_worker
stew:boil simmer sweat;dish
steward:;flight_attend offic
stewardship:;berth keeper post
sth:growth_hormon human_growth_hormon
sti:eye_infect
stick:deposit lodg project reliev stay wedg;bind bond implement
stick_shift:standard_transmiss
sticker:;barb bind bond label spine stick
sticki:;embarrass gum
stickup:arm_robberi
stiff:corps remain;bodi man potent rigid strong
stiffen:;tighten
stifl:crush knee;conquer curb joint prevent quell suppress
stigma:;brand denounc symbol
stigmat:brand denounc
stigmatis:brand denounc
stilbesterol:des
stilbestrol:des
stilboestrol:des
stillbirth:spontan_abort
stillborn:unsuccess
stillroom:still_room
stilt:artifici
stilwel:uncl_joe
stimul:caus stimulus stir;brace drug inform input make provok
stimulus:;caus inform input make provok stimul stir
sting:bite cut edg;burn con con_game confid_game confid_trick hurt insect_bite pain
stinger:;abus cocktail insult
stink:foul rotten;smell
stinker:dirti_dog;rat
stinki:rotten
stinkpot:dirti_dog;rat
stinkwe:french_weed penni_grass
stint:;durat scant
stipe:;stem
stipendiari:;pay
stipul:condit judici_admiss specifi;assumpt concess premis specif
stir:move splash touch;affect disrupt disturb flamboy flurri shift stimul
stitch:;hurt pain
stm:immedi_memori
stochast_variabl:;variant
stock:inventori stockpil tire;capit framework merchandis product provis suppli
stock_exchang:secur_market
stock_list:inventori
stockad:concentr_camp
stockbrok:;agent broker factor
stockhold:sharehold;investor
stockholm:capit_of_sweden
stocki:compact
stockman:stock_farmer stock_raiser;farmer
stockpil:reserv stock;allow appropri mound pile
stockroom:stock_room
stoic:;adult philosoph
stoker:;jack stoke
stolon:;offset
stomach:abid belli brook endur toler;bear digest suffer
stomp:stamp stump
stone:rock;gem pit rocki
stone_drill:bore_bit
stone_pit:quarri
stonecutt:cutter
stonefac:flower_stone live_stone stone_life_face stone_plant
stonefli:stone_fli
stonemason:;mason
stoner:;attack stone
stoneroot:stone_root
stoni:flint rocki;boulder granit pit rock stone
stoog:goat;butt
stool:;pot seat throne toilet
stool_pigeon:canari;sneak
stooli:canari;sneak
stoolpigeon:canari;sneak
stoop:;basin bend bow
stop:ceas chicago halt quit;act arrest block card check conclus deed end fix michigan play staunch stay stem stoppag
stop_number:focal_ratio;speed
stop_point:close final finish last;conclus
stopgap:makeshift;improvis
stoplight:brake_light traffic_light traffic_signal
stopov:way_station;ceas quit stay stop
stoppag:arrest halt stay;check obstruct stop stuff
stopper:;act comment input plug remark routin
stoppl:plug
stopwatch:stop_watch
storag:depot;hold keep store
storag_area:cargo_deck cargo_hold
storag_locker:;cabinet
store:fund shop;comput_memori comput_storag depot frequent memori memori_board outlet sponsor stock stockpil storag
storefront:;front
storehous:depot storag;store
storekeep:market_keeper
storeroom:storag_room
storey:floor;construct stori structur
stori:celebr narrat tale;account chronicl content fiction floor histori messag recount
storm:rage ramp;disrupt disturb stormi
storm_lantern:hurrican_lamp
storm_troop:sa
stormi:;storm unrest
storybook:;book
storylin:plot_line;plot
storytel:narrat;manufactur recount say speaker state
stout:overweight;hardi size
stove:kitchen_rang;warmer
stove_poker:fire_hook
stovepip:dress_hat high_hat opera_hat silk_hat top_hat;beaver
stowag:storag_room
stp:;atmospher
straddl:;rang
stragg:sprawl
straggl:sprawl
straight:;configur consecut form good_faith individu person shape somebodi someon soul
straight_arrow:squar_shooter
straight_man:second_banana
straightaway:;prompt straight
straightlac:victorian
strain:strive;difficulti effort forc melodi pain stress sweat tens tortur tune
strait:;channel occas situat
straiten:distress
straitlac:victorian
strand:;form isol pattern
strang:unusu;foreign
stranger:alien unknown;exot individu person somebodi someon soul
strangl:;suppress
stranglehold:;power
strap:slash whip
strapper:bull
strassburg:strasbourg
stratagem:dodg
strateg:;scheme strategi
strategi:scheme;strateg strategist
strategian:strategist
strategist:;planner scheme strategi
stratifi:rank
stratocraci:militari_govern
stratospher:;layer
stratum:social_class;class layer
stravinski:;music
straw:;pale_yellow wheat
straw_boss:assist_foreman
straw_hat:panama;sailor
straw_man:nomin_head
strawberri:;berri herb
strawman:front_man nomin_head straw_man
stray:drift isol rang rove swan
streak:;characterist run success
stream:;cours flow pour water
streamb:creek_bed
streamer:banner
streamlin:flow
street_corner:turn_point
street_fighter:tough
street_girl:;hooker
streetcar:;tram
streetlight:street_lamp
streetwalk:street_girl;hooker
strength:militari_capabl militari_postur;capabl delic forc long_suit postur properti rug specialti strong strong_point
 strong_suit weak
strengthen:reinforc;shift transform
strenuous:;pain strive
stress:accent emphas tension tri;distress emphasi strain tens
stretch:reach;enlarg exercis expans motion move movement workout
stretcher:;cope_stone framework
strew:straw
stria:;band
striation:;band
stricken:struck
strict:rigor;rigid sever valid
stride:pace step
strident:;din durat
strife:;battl conflict disagre disord struggl
strike:dramat hit impress outstand promin spectacular work_stoppag;attack contact drama happen occurr onset onslaught
 rap shoot spectacl tap touch trench
strikebreak:rat
striker:;athlet hitter sailor
string:string_section;cord train
string_section:string
stringent:rigor;sever
stringer:;particip player string worker
strip:;bare dismantl part peel piec remov
stripe:chevron;badg band streak
stripl:adolesc teen teenag
stripper:;compound dismantl exot_dancer worker
stripteas:exot_dancer strip_show
strive:endeavor endeavour pain strain;attempt effort tri
striver:hard_worker slave
strobil:;cone
strobilus:;cone
stroke:;maneuv motion movement play shot throw
stroll:;walk
stroller:babi_carriag
strong:;potent stiff strength
strong_belief:articl_of_faith convict
strong_drink:hard_liquor liquor spirit
strong_interact:color_forc
strong_point:long_suit specialti;strength
strong_suit:specialti;strength
strongman:;dictat perform
strontium:sr
struck:stricken
structur:structur_anthropolog;complex_bodi_part composit constitut construct integr makeup structur_sociolog
struggl:battl conflict;attempt combat effort endeavor endeavour fight scrambl shin skin tri
strumpet:jade loos_woman
strut:;brace
stuart:;ruler
stubbl:straw
stud:dot;decor man
student:pupil scholar scholar_person;educ intellectu learn scholarship studi
student_resid:dormitori;hall
studi:analyz examin survey;acquisit canva consid learn read review scrutini work written_report
studio:;apart workplac
studio_couch:day_bed
stuf:dress;mixtur
stuff:materi thrust;gorg object substanc
stuff_shot:dunk
stumbl:trip
stumbler:sad_sack;butcher
stump:stamp;campaign candidaci podium
stun:amaz arrest sensat;stupid
stunner:beauti knockout;dish
stunt:stunt_fli;anim beast creatur effort exploit fauna feat
stunt_man:doubl
stunt_woman:doubl
stupe:poor_fish stupid stupid_person
stupefi:astonish puzzl stagger stupid;gravel stun
stupid:poor_fish;error fault inabl mistak simpl stun
stupid_person:poor_fish
stupor:shock
sturdi:hardi;tough valid
sturmabteilung:sa storm_troop
stye:eye_infect
style:fashion manner mode titl way;communic properti trend vogu
stylemark:hallmark trademark
stylish:chic fashion;last_word
stylist:;artist dash fashion manner mode style trend vogu way
stylus:;devic tool
stymi:block blockad
suav:smooth
sub:cuban_sandwich hero_sandwich italian_sandwich poor_boy submarin submarin_sandwich substitut torpedo wedg;bomber
 sandwich
subaltern:petti secondari
subaqu:submerg underwat
subaquat:submerg underwat
subcommitte:;commiss committe
subcompact:;auto automobil car
subconsci:;brain head mind
subcontract:job
subcontractor:;contractor job
subdivis:;branch parcel partit section tract
subdu:conquer curb mute suppress;master overcom quiet
subgroup:;group
subject:capabl conquest depict_object theme topic;capac content disciplin field field_of_studi issu matter messag
 nation submit
subject_area:disciplin field_of_studi;field
subject_field:disciplin
subject_matter:content messag
subjug:oppress;conquest subject
sublim:reverend;elev
submarin:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub torpedo wedg;bomber sandwich
submarin_sandwich:poor_boy sub torpedo wedg;bomber
submaxilla:lower_jaw
submerg:underwat
submers:submerg underwat
submiss:;bow complianc content entri messag subject submit
submit:state;present subject
subordin:foot_soldier subsidiari;assist auxiliari depend help status support word
subprogram:;procedur routin
subroutin:;procedur routin
subscrib:reader sign;back booster champion client contributor custom endors friend pledg protagonist ratifi second
 support
subscrib_line:telephon_circuit
subscript:inferior;payment
subsequ:sequel
subservi:instrument
subset:;set
subsid:grant settl;cave_in
subsidi:;grant
subsidiari:auxiliari foot_soldier subordin;aid assist compani help supplement support
subsidis:grant subsid
subsist:survivor;endur keep live livelihood surviv
subspeci:;race
substanc:essenc heart_and_soul;cardin central compon constitu core crucial essenti fundament key matter mean meat part
 portion substant substanti sum
substandard:;lack
substant:substanti;word
substanti:collater confirm signific substant verif;realiz satisfi squar
substat:;station
substitut:altern interchang sub switch util;athlet backup backup_man chang equival exchang relief reliev replac reserv
 swap trade variat work
substrat:;substanc surfac
substructur:base groundwork infrastructur;foundat
subsumpt:minor_premis
subterfug:;blind
subtitl:;render titl translat version
subtl:;elus escap
subtleti:;difficulti import mean shade signific
subton:lead_tone
subtract:minus
suburb:suburban_area;suburban
suburban:;suburb
suburban_area:suburb
suburbia:suburb suburban_area;suburban
subvers:insurg revolutionari treason;corrupt degrad overthrow overturn radic revolut
subvert:corrupt overthrow revolutionari;overturn sabotag undermin weaken
subway:metro underground;railroad railway tunnel
subway_system:metro underground
succeed:;futur next success time win winner
success:consecut prosper sequenc serial;happen occurr seri succeed winner
successor:;equal heir peer replac substitut succeed
succinct:summari;compact
succo:feast_of_booth
succoth:feast_of_booth
succul:;lush
succus:;juic
suck:;absorb consumpt intak
sucker:fall_guy fool soft_touch;absorb cod shoot victim
suction:;absorb consumpt intak pressur
suction_stop:click
sudanes:;african
sudat:sweat
sudor:sweat
sue:action;process
sued:;cloth fabric leather materi textil
suffer:martyr miser sick_person sustain;abid bear brook digest distress endur hurt miseri pain stomach toler tortur
suffici:enough;adequ decent quantiti wealth
suffix:;end termin
suffoc:;kill
suffrag:right_to_vote;franchis vote
suffragan:;bishop
sufi:;moslem muslim
sugar:;bread dough scratch
sugar_ray_robinson:walker_smith
sugarcan:sugar_cane;cane
sugarcoat:candi
sugari:;sweet
suggest:hint propos proposit;advis argu idea impli indic intim mean offer prompt signal thought trace
sugi:japan_cedar japanes_cedar
suicid:;kill killer
suicid_mission:martyr_oper sacrific_oper
suiss:swiss_confeder switzerland
suit:accommod fit lawsuit room suitabl;action apart becom case composit entourag garment piec proceed process sue
suit_of_armor:bodi_armour
suit_of_armour:bodi_armor
suitabl:desir suit worthi;qualiti
suitcas:travel_bag;baggag grip luggag
suitor:;court romanc woo
sukkoth:feast_of_booth
sulfat:;salt
sulfid:;compound
sulfur:acid;bitter element
sulfur_bottom:blue_whale
sulki:sluggish;gloomi
sullen:lower moodi threaten
sulli:;corrupt
sulphur:acid;bitter element
sultan:;countri ruler
sultan_of_swat:babe_ruth georg_herman_ruth ruth
sum:amount amount_of_money;asset core essenc heart_and_soul meat quantiti substanc talli
sum_of_money:amount
summar:sum;resum
summari:;compact resum statement
summaris:sum;resum
summat:sum;plus sum_total summari talli
summer:;season
summer_cypress:fire_bush;burn_bush
summer_sweet:pepper_bush
summercat:;sport
summersault:flip somerset
summerset:flip somerset
summertim:summer;season
summit:breast crest elev height;cap degre exceed greatest level peak place promot spot stage sterl top upgrad
summon:bid;invit marshal mobil muster order process ralli
sumo:;sport wrestl
sump:;sink
sumpter:pack_anim
sumptuos:luxuri
sumptuous:luxuri;grand
sun:sunlight sunshin;light
sun_king:loui_the_great
sun_plant:rose_moss
sunbak:bake
sunbath:sun
sunbeam:;beam ray shaft
sunburn:burn tan
sundog:mock_sun
sundown:sunset;hour
sundri:mix
sunflow:;flower
sunflow_state:kansa
sung:song_dynasti;dynasti
sunglass:dark_glass shade;glass
sunhat:sun_hat
sunk:ruin
sunlamp:sun_lamp
sunlight:sun sunshin;light
sunni:cheer gay;moslem muslim sect sunshin
sunnit:sunni sunni_muslim
sunporch:sun_loung sun_porch
sunris:aurora break_of_day dawn first_light;hour morn
sunroom:sun_loung sun_porch
sunros:sun_rose
sunscreen:;cream
sunset:;hour
sunshin:fair_weather sun sunlight;cheer condit light weather
sunshin_state:florida
suntan:burn tan
suntrap:solar_trap
sunup:aurora break_of_day dawn first_light sunris;morn
suomi:finland finnish republ_of_finland
sup:swallow
super:ace crack superintend top;caretak
super_acid:honey_oil
superannu:outdat retir_benefit retir_check retir_fund retir_pension
superb:brilliant
superced:replac
supercharg:charg;advanc boost
supererogatori:excess extra spare surplus
superflu:excess extra spare surplus wast;embarrass
superfund:;program
superfund_site:toxic_wast_area
supergrass:;grass
superhighway:expressway freeway motorway pike state_highway;highway
superintend:overse oversight super supervis;caretak manag supervisor
superior:favor_posit high_qualiti;advantag calib leader master qualiti rank religi victor
superl:elev greatest height sterl summit;peak
superload:live_load
superman:acid elvi;dose dot leader zen
supermarket:;groceri market
supernatur:;caus mysteri
supernova:;star
supernumerari:excess extra spare surplus
superordin:superior
superpow:great_power major_power world_power;commonwealth countri nation state
superscript:;superior
supersed:replac
superstar:sensat star wizard;ace champion expert genius practic
superstit:;belief
superstructur:;construct structur
supervis:monitor overse oversight;manag
supervisor:execut_program supervisori_program;manag monitor overse programm superior supervis
supervisori:;manag overse supervis
supervisori_program:supervisor
supper:;meal
supplant:displac replac
supplement:auxiliari subsidiari;aid increas subordin
supplementari:auxiliari subsidiari;aid subordin supplement
supplementari_benefit:nation_assist social_assist
suppli:issu provis render;activ add cater
supplic:plea;prayer
supplier:provid;render suppli
support:booster encourag protagonist sponsor;activ admir advanc advoc aid assist back boost champion defend endors
 friend further help patron patronag promot sponsorship
support_player:ensembl
suppos:assumpt guess imagin think;alleg say specul
supposit:assumpt guess specul;hypothesi suppos
suppositi:;suppos
supposititi:;suppos
suppress:conquer crush curb;develop grow growth restraint
suprem:sovereign
suprem_be:god
suprem_headquart:high_command
supremaci:domin;master
supremacist:;advoc domin supremaci
sur:ugli
sura:calf
surceas:cessat
surcharg:hook rob;charg
sure:assur certain confid;author certainti
sure_thing:certainti
surefoot:;confid
sureti:;hostag
surf:;wave
surfac:coat;bound boundari emergenc
surfboard:surf
surfeit:;excess
surfer:;surf swimmer
surffish:surf_fish
surfperch:surf_fish
surfrid:surf
surg:rush soar spate;flow tide
surgeon:;doc doctor md physician
surgeri:;oper oper_room oper_theater oper_theatr room surgic surgic_oper surgic_procedur surgic_process
surgic:oper;surgeri
surgic_oper:;surgeri
surgic_procedur:;surgeri
surgic_process:;surgeri
surli:;temper
surmis:guess specul suspect;hypothesi
surmount:master overcom;exceed scale surpass
surnam:famili_name last_name;name
surpass:exceed except;pass top
surplus:excess extra spare;embarrass
surplusag:excess surplus
surpris:;chang modif
surpris_attack:coup_de_main
surrealist:;artist
surrend:give_up resign yield;despair reconcil
surreptiti:clandestin secret sneak undercov underground
surrey:;carriag
surrog:altern foster replac;agent backup deputi relief reliev substitut
surround:border environ;circuit fenc skirt wall
surveil:;survey
survey:resum studi;analyz canva consid examin measur outlin review scrutini sketch summari view
surveyor:;engin
surviv:endur last natur_select;action anim life live select
survivor:;individu live person somebodi someon soul surviv unfortun
suscept:;condit status
sushi:;dish
suspect:defend distrust suspici;funni individu person somebodi someon soul suspicion
suspens:paus;doubt hesit hiatus interval mixtur suspend uncertainti
suspensor:athlet_support
suspici:suspect wari;distrust funni suspicion
suspicion:distrust;belief doubt feel impress notion suspect suspici uncertainti wari
suspir:breath
sustain:suffer;confirm maintain mainten properti
susten:bread_and_butter keep livelihood nutrit;food live maintain mainten resourc support sustain
sustent:;mainten
suv:sport_util sport_util_vehicl;auto automobil car
svelt:polish;refin slender slight slim
sverig:kingdom_of_sweden sweden
svizzera:suiss swiss_confeder switzerland
svoboda:;freedom
svr:foreign_intellig_servic
sw:southwest
swag:dirti_money prize;flag
swage:;upset
swain:boyfriend young_man;lover man
swallow:;buri consumpt drink intak
swallow_hole:;sink
swallowtail:morn_coat
swallowwort:blood_flower
swami:;hindu
swamp:flood;muddi situat
swamp_laurel:sweet_bay
swamp_lili:water_dragon
swampi:muddi;clay marsh mud swamp
swampland:swamp
swan:assert rang rove stray swear;drift verifi
swank:chic;fashion flash last_word latest smart stylish
swap:switch;interchang trade
sward:turf
swarm:drove pour;crowd group stream
swash:;boast gas splash
swastika:;emblem
swat:;blow
swath:wrap;path space track
sway:rock swing;angl lean persuad pitch power rocki shake tilt
swayback:dip
swayer:ruler
swbs:southwest_by_south
swbw:southwest_by_west
swear:assert curs curs_word oath swan;commit dedic verifi
swearword:curs curs_word oath swear
sweat:sweat_suit workout_suit;activ effort
sweater:;garment individu jumper person somebodi someon soul sweat
sweatpant:sweat_pant
sweatsuit:sweat_suit workout_suit
swede:;european
swedish:;nordic scandinavian
sweep:sail wholesal;brush clean cleaner cleans cleanup compass drag orbit rang reach scope slam span
sweeper:;employe sweep
sweepstak:;draw lotteri
sweet:dessert;angel saint tast
sweet_bay:swamp_laurel
sweet_cup:bell_appl water_lemon
sweet_shrub:strawberri_bush
sweet_talk:soft_soap
sweeten:lure;hook temptat
sweetheart:steadi;beauti dish knockout lover
sweeti:steadi
sweetsop:sugar_appl
swell:bump crack smash;bag bulk elev enlarg fashion_plate great keen pop promin sheik wave
swerv:curv sheer slew trend;cut
swift:fleet speed
swig:slug
swim:float liquid
swimmer:;athlet swim travel
swimsuit:swim_costum;garment
swimwear:swim_costum
swindl:con scam
swing:sway;action activ move movement toy
swingi:swing
swipe:abstract;pinch shot sneak stroke
swirl:;spin
swish:;lap
swiss:;countri nation
swiss_confeder:suiss switzerland
switch:swap;altern chang control exchang flip interchang replac shift sub substitut trade variat
switchblad:flick_knife
swither:sweat
switzerland:suiss swiss_confeder
swollen:vain;ego vaniti
swoop:;raid slide
swoosh:;lap
swop:swap switch;trade
sword:steel;arm blade weapon
sword_lili:glad iri;flag
sworn:pledg
swosh:;lap
swot:bone;drum
sybarit:luxuri
sycamor:plane_tree;great_mapl scottish_mapl tree wood
syllabus:cours_of_studi curriculum programm;info inform
sylva:silva
sylvan:;spirit
symbol:repres symbol_represent;emblem pattern practic sign signal
symbol_represent:symbol
symbolis:repres symbol symbol_represent
symmetr:;concord correspond harmoni proport
symmetri:;balanc correspond equilibrium proport
symmetric:;correspond
sympathet:;appeal charit sympathi understand
sympathi:fellow_feel;feel sympathet tendenc understand
symphon:;symphoni
symphon_music:symphoni
symphoni:philharmon;orchestra
symphoni_orchestra:philharmon
symposium:;confer
symptom:;diagnost evid ground indic
symptomat:diagnost
synagogu:;templ
syncarp:aggreg_fruit multipl_fruit
synchron:;adjust
syndic:consortium mob;associ gangster market organiz pool sell
syndrom:;complex composit
synergi:;action interact
synergist:interact
synod:;council
synonym:equival_word;word
synopsi:abstract outlin;sketch summari
syntax:phrase_structur sentenc_structur;scheme structur system
synthes:;intellectu synthesi
synthesi:synthet_think;reason synthet
synthet:;compound synthesi
synthet_think:synthesi
syphili:;dose
syria:syrian_arab_republ;syrian
syrian:;asian syria
syrian_arab_republ:syria
syringa:mock_orang
system:;group scheme
system_of_measur:;metric
system_program:system_softwar
system_softwar:system_program
systemat:;organiz
szechuan:sichuan
szechwan:sichuan
ta:;metal
taal:south_african_dutch
tab:tabloid yellow_journal;bill check journal
tabasco:;red_pepper
tabasco_plant:hot_pepper
tabernacl:feast_of_booth;sanctuari synagogu templ
tabl:postpon;array furnitur mesa
tabl_mat:hot_pad
tableau:;arrang aspect prospect scene view vista
tableland:plateau
tablem:dine_companion
tablespoon:;spoon
tablet:pad pad_of_paper;paper pill
tabloid:yellow_journal;journal newspap paper
taboo:forbidden prohibit;bias prejudic
tabor:;drum
tabu:forbidden prohibit
tabul:tabl;counter
tabular:tabl
tabularis:tabl
tabun:ga
tacit:understood;silent
tacit_consent:secret_approv
tack:;aim assembl bear head nail piec stabl_gear weather_sheet
tacker:;stapl_gun
tacki:cheap flash loud;novelti
tackl:rig undertak;fish_gear fish_rig gear lineman
taco:;dish mexican
tactic:maneuv
tactic_manoeuvr:;maneuv
tactil:touch_percept
tadjik:republ_of_tajikistan tajik tajikistan
tadzhik:republ_of_tajikistan tajik tajikistan
tadzhikistan:republ_of_tajikistan tajik tajikistan
tag:label mark ticket;chase dog tail track trail
tagalog:;filipino philippin
taguan:fli_cat
tai:thai;asian
tai_long:shan
taichi:tai_chi
taichichuan:tai_chi
tail:chase dog dress_suit full_dress tail_coat trail white_tie;behind bob bottom butt dock end rear rear_end seat
 stern tag track
tail_coat:dress_suit full_dress white_tie
tail_end:;behind bottom butt rear seat stern
tail_lamp:rear_light
tailback:;back
tailcoat:dress_suit full_dress tail_coat white_tie
tailfin:fin tail_fin vertic_fin
taillight:rear_lamp rear_light tail_lamp
tailor:;craft trade trim
tailspin:;spin
taint:contamin;corrupt foul
taipeh:capit_of_taiwan taipei
taipei:capit_of_taiwan
taiwan:nationalist_china republ_of_china;china chines taiwanes
taiwanes:chines min min_dialect;asian taiwan
tajik:republ_of_tajikistan tajikistan;asian
tajiki:;tajik
tajikistan:tajik
take:proceed win yield;action conduct film generat guid incom lead render shoot
take_hold:seiz
take_into_custodi:arrest
taken:interpret
takeoff:;ascent depart departur go leav parodi part rise start
takeoff_rocket:booster_unit
takeout:;bid
takeov:coup;buyout
taker:;accept better client custom
tale:narrat stori;content lie messag recount
taleban:taliban
talent:endow gift natur_endow;expert invest
talisman:;charm
talk:mouth negoti speak;convers dialogu discours discuss lectur public_lectur treatment
talk_to:lectur
talker:speaker
talki:talk_pictur
tall:height;rhetor size statur
tall_sunflow:indian_potato
tallahasse:capit_of_florida
talli:match run score;agre bill count sum
tallin:capit_of_estonia
tallinn:capit_of_estonia
tallyman:talli_clerk
tam:;cap
tamarillo:tree_tomato
tamarin:lion_monkey
tamer:;tame
tamil_nadu:madra
tamil_tiger:ltte
tammi:;cap cloth fabric materi textil
tamper:monkey;tool
tan:bronz burn;activ beat cane slash whip
tandem:;arrang bicycl bike placement
tang:;dynasti flavor spice
tangent:;tan
tangi:tang
tangibl:;real realiti
tangl:maze;byzantin drag involv mat sweep
tanglebush:desert_oliv
tangor:king_orang templ_orang templ_orang_tree
tank:armor_combat_vehicl armour_combat_vehicl;vessel
tank_driver:tanker
tank_ship:oil_tanker tanker
tanker:tank_driver tank_ship;oil soldier
tanner:;coin tan
tansi:golden_button
tantal:cod
tantalis:cod
tantalum:ta
tantamount:equival
tantrum:fit
tanzania:;tanzanian
tanzanian:;african tanzania
tao:;principl
tap:pat rap;blow bump exploit hit knock pink sound strike
tap_hous:tavern
tape:tape_record videotap;record strip
tapelin:tape_measur;tape
taper:dwindl;wax_light
tapestri:;cloth complex fabric materi textil
taphous:pub public_hous
taproom:bar
tar:jack old_salt sea_dog;jet sailor
tar_heel_state:north_carolina
tarabulus:;tripoli
taradiddl:tale
tarantula:european_wolf_spider
tardi:late
target:direct fair_game prey quarri;mark refer victim
tariff:;duti
tarmac:;pave
taro:;root
tarot:;card
tarp:;canva
tarradiddl:tale
tarri:loung
tarrianc:linger
tart:fanci_woman ladi_of_pleasur prostitut sour sport_ladi work_girl;bitter flavor lemon pie tang woman
tartan:;cloth fabric materi textil
tartar:dragon
tarwe:gum_plant
tarzan:;man
tashkent:capit_of_uzbek
task:job project undertak;attempt design dig duti labor labour plan push tax tug work
taskent:capit_of_uzbek
tasmanian:;tasmania
tast:prefer;appreci neat sampl sensat tri
tastebud:tast_bud
tasteless:;appreci tast
tat:;cheap flash loud punk
tatar:;mongolian russian
tater:irish_potato murphi potato white_potato
tatter:shatter tag_end;tag
tatti:cheap flash loud
tattl:sing;tell
tattoo:;design pattern
tau:;letter
taunt:cod;provoc
taurus:andr_martinez carlo salim sanchez;individu person somebodi someon soul
taut:tension tight
tauten:firm
tavern:tap_hous;build
taw:shooter
tawdri:cheap flash loud
tax:taxat;assess levi task
tax_collector:internal_revenu_agent
tax_incom:revenu taxat
tax_revenu:taxat
taxabl:;tax
taxat:revenu tax tax_incom tax_revenu;levi
taxi:cab;auto automobil car reaction respons surgeri
taxicab:taxi;cab
taxistand:taxi_rank
taxiway:taxi_strip
taxman:internal_revenu_agent tax_collector
taxonom:systemat
taxonomi:;hierarchi systemat
tay:;tai
tb:tuberculosi;metal
tbilisi:capit_of_georgia
tbit:;tb
tc:;council metal
tchad:republ_of_chad;chad
tcp:transmiss_control_protocol
tdt:terrestri_time
te:;element si
tea:;beverag drink meal
teaberri:mountain_tea
teacart:tea_cart tea_wagon
teach:;doctrin educ educ_activ instruct philosophi
teacher:instructor;abstract educ teach
teacher_colleg:normal_school
teak:;tree wood
teal:blue_green;duck green
team:squad;unit
team_spirit:moral
teammat:mate;associ
teamster:truck_driver
teamwork:;cooper
tear:cri fierc rent rip snap;activ bout buck bust charg drop furi gap open split violenc violent water
teardrop:tear
tearga:tear_gas;gas
teas:bug cod;bother butterfli devil gravel guy harass roast romanc woman
teaser:;bother bug cod devil gravel puzzl worker
teaspoon:;spoon
teatim:afternoon_tea tea
tec:detect polic_detect;investig
tech:technic_school;school
technic:;detail expert foul item pickup point techniqu technolog
technic_school:tech
technician:;expert techniqu
technicolor:;method
techniqu:;expert method practic technic technician
technolog:appli_scienc appli_scientist engin engin_scienc;applic disciplin field profess subject technic
ted:teddi_boy
teddi:;toy
teddi_boy:ted
tedious:bore;dull jazz wind
tee:;site
tee_shirt:;jersey
teem:pour;abund stream
teeming:abund
teen:adolesc teenag;juvenil
teenag:adolesc teen;juvenil
teeni:wee
teensi:wee
teentsi:wee
teetotum:spin_top
tegucigalpa:honduran_capit
tegument:skin
teheran:capit_of_iran iranian_capit tehran
tehran:capit_of_iran iranian_capit
telamon:;atlas
telco:phone_compani phone_servic telephon_compani telephon_servic
telecast:televis tv;broadcast video
telecom:telecommun;medium
telecom_equip:telecommun_system
telecom_system:telecommun_equip
telecommun:telecom;ee medium
telecommun_equip:telecom_system
telecommun_system:telecom_equip
teleconfer:;confer
telefax:fax
telegram:;cabl messag telegraph wire
telegraph:cabl telegraph_oper wire;apparatus setup
telegraph_line:telephon_wire
telegraph_post:telephon_pole
telegraph_wire:telephon_line
telegraphi:telegraph
telegraphist:telegraph_oper
telemarket:;market sell
telepathist:mind_reader
telephon:phone;call ring telecom telecommun
telephon_booth:call_box
telephon_box:phone_booth
telephon_circuit:phone_line
telephon_compani:phone_servic
telephon_directori:phone_book
telephon_exchang:central
telephon_kiosk:call_box phone_booth
telephon_line:telegraph_wire
telephon_pole:telegraph_post
telephon_servic:phone_compani
telephon_set:phone
telephon_wire:telegraph_line
telephoni:telephon;call phone ring telecom telecommun
telephonist:telephon_oper
teleprint:telex telex_machin
teleprocess:distribut_data_process
telescop:;scope shorten
teletypewrit:telex telex_machin
televis:tv;broadcast tv_set video
televis_program:tv_show
televis_receiv:tv tv_set
televis_set:tv
televis_show:tv_program
tell:notif reveal;advis impress inform notifi recount relat say sing state weight
teller:vote_counter;bank_clerk narrat offici
telli:televis_receiv televis_set tv tv_set;televis
telltal:reveal tell;gossip sing
tellur:terrestri
tellurian:terrestri
tellurid:;compound
tellurium:te
temblor:earthquak quak;seismic
temp:temporari temporari_worker
temper:fair_weather mood sunshin;bother devil feel gravel humor moder moodi restraint season treat
tempera:poster_color poster_colour poster_paint;moodi natur unwil will
temperament:moodi;errat humor mood temper
temperatur:;cold cool hot warm
temperatur_reduct:chill cool
tempest:storm;angri disrupt disturb furious rage ramp stormi
tempestu:angri stormi unrest;furious rage
templ:;featur synagogu
templar:;knight
templat:;exampl guid
templet:;guid
tempo:;pace rate
tempor:;secular
temporari:;worker
tempt:lure;charm influenc invit
temptat:;desir influenc invit lure
ten:decad
ten_percent:tenth tenth_part
ten_thousand:myriad
tenac:;determin dog long persist purpos relentless
tenaci:dog;long memori persist recal rememb retain retriev think
tenanc:occup
tenant:;charter hire holder leas occup occupi rent
tend:attent care mind;aid attend help lean work
tendenc:lean;attitud tend trend
tender:attend bid sore;affect assist fond help hurt pain raw sensit support tend warm
tenderis:;tender
tenderloin:combat_zone undercut
tenet:;gospel
tenner:decad ten ten_dollar_bill
tennesse:volunt_state
tennesse_walker:plantat_walk_hors walk_hors
tennessean:;volunt
tenor:;pitch
tens:stress tension
tension:stress;condit status strain tens
tensiti:tension
tensor:;muscl tens variabl
tent:camp;shelter web
tent_flap:fli fli_sheet
tentat:provision;doubt probat provis uncertainti
tenth:ten_percent;rank
tenth_part:ten_percent
tenuiti:low_densiti
tenuous:;fragil slight
tenur:term_of_offic;incumb term
tequila:;liquor spirit
terabit:;tb
terabyt:;tb
terbium:tb
tercet:iii three triniti trio
term:foot price;cost damag dear period status word
term_of_enlist:duti_tour;tour
term_of_offic:tenur
termin:ceas conclud depot end end_point terminus;dismiss erad expir final final_result finish fire killer last outcom
 polar result sack station
termin_figur:;terminus
termin_point:limit
terminolog:;word
terminus:destin end_point termin;ceas design doom end fate finish goal intend termin_figur
ternari:iii three triniti trio tripl
ternion:iii three triniti trio
terpsichor:danc
terpsichorean:dancer profession_dancer
terra_alba:;china_clay china_stone
terrac:bench;plateau
terrain:;parcel tract
terrass:terrac
terren:terrestri
terri:;cloth fabric materi textil
terribl:aw dire fear frighten horrif;pain sever tremend wick
terrif:fantast tremend wonder;grand marvel
terrifi:frighten;panic terrif terror
territori:district dominion territori_dominion;area region soil soldier zone
territori_divis:administr_district
territori_dominion:district territori
terror:frighten panic terrorist_act;fear individu person scare somebodi someon soul terrifi terrorist threat
terroris:frighten
terrorist:;panic radic terror threat
terrorist_act:terror
terrycloth:terri terri_cloth
tertiari:third
terzetto:iii three triniti trio
test:essay mental_test screen tri trial trial_run;exam examin experi quiz sampl scrutini tast
test_copi:trial_impress;proof
test_ground:laboratori
test_instrument_vehicl:research_rocket
test_match:match_game
test_paper:question_sheet
testa:seed_coat
testament:;instrument
tester:examin;essay quiz test tri
testi:;egg temper
testicl:;egg
testicular:;egg
testifi:evid;prove
testimoni:tribut;approv assert evid good_word prove recommend testifi
tetrad:four iv littl_joe quartet
teuton:;german
texa_millet:;goos_grass
texan:;american texa
text:;passag textbook
text_edit:textbook
text_file:;document
textbook:school_text text_edit;book text
textil:cloth fabric;materi
textual:;text
textual_matter:text
textur:;charact feel harsh qualiti
th:thursday;metal weekday
thai:tai;asian
thanato:death_instinct death_wish
thank:grate;aid assist help
thanksgiv:;bless petit prayer
thatch:;edward_teach teach
thatcher:iron_ladi
thaumaturg:wizard
thaumaturgi:magic magic_trick;decept illus
thaumaturgist:wizard
thaw:melt warm;condit heat weather
thb:bachelor_of_theolog
thd:doctor_of_theolog
the_boot:iron_heel
the_netherland:holland
the_pit:hell hell_on_earth snake_pit
the_state:america usa
the_three_estat:;estat
the_true:truth
the_virgin:madonna mari
theacea:tea_famili
theater:dramat_art theatr;build communic field_of_oper theatr_of_oper theatric
theater_of_oper:;theatr
theatr:dramat_art theater;build communic field_of_oper theater_of_oper theatric
theatr_of_oper:;theater
theatric:;act perform play present stage theater theatr
theatric_poster:show_bill show_card
theatric_product:stage
theatric_role:persona;charact
theft:steal;cop feloni
themat:;subject theme topic
theme:subject topic;content idea messag paper thought
theme_song:signatur_tune;signatur
thenar:palm
theodolit:transit
theolog:theolog_system;disciplin field subject system
theolog_system:theolog
theologian:;scholar student theolog
theorem:;idea proposit thought
theoret:;hypothesi possibl theori
theoret_account:framework model
theori:hypothesi;concept construct explan possibl specul suppos theoret
theoris:specul;suppos
theorist:;hypothesi intellectu possibl specul suppos theori
theoriz:specul;suppos
therapeut:cure heal remedi;medic medicin therapi
therapeut_rehabilit:physic_restor
therapi:;therapeut therapist
therapist:;cure expert heal therapi
theresa:mother_teresa teresa
thermal:;wind
thermic:thermal
thermodynam:;physic
thesi:;assumpt discours premis
thespian:actor role_player;player
theta:;letter
thibet:tibet
thick:midst;dens dimens insid interior thin
thicken:deepen
thicket:brush;flora veget
thickset:compact
thief:;crimin outlaw steal
thiev:cop steal theft
thieveri:steal theft
thigh:second_joint;help serv
thimbleberri:salmon_berri
thimblerig:shell_game
thin:lean;slender slim weaken
thin_person:skin_and_bone
thing:;action belong hold properti situat
think:believ guess imagin reason suppos thought thought_process;intellig recal rememb retriev weigh
thinker:;intellectu mind think
thinner:;agent thin
third:tertiari
third_estat:;common
third_hous:pressur_group;lobbi
third_power:;cube
third_reich:nazi_germani
thirst:hunger;desir hungri
thirst_for_knowledg:desir_to_know
thirster:longer
thirsti:;hunger hungri
thirteen:long_dozen
thirteenth:;rank
thirti:xxx;decad
thistl:;weed
thm:master_of_theolog
thong:;slash whip
thorax:chest
thorium:th
thorn:;barb bother devil gravel spine
thorni:barb bitter;spine
thoroughbr:;adult
thoroughfar:;road rout
thoroughgo:perfect pure stare thorough;complet stark
thou:grand one_thousand thousand;yard
thought:idea reflect think;believ consider guess ideal imagin opinion recal rememb retriev sentiment suppos
thought_process:think
thousand:grand;yard
thraldom:slaveri
thrall:slaveri
thralldom:slaveri
thrash:beat lam slaughter;cream crush debacl defeat slam slash toss whip worst
thrasher:;fox_shark
thread:ribbon wind;cloth cord object string train_of_thought wear
thread_maker:spinner
threadbar:stock tire
threat:menac;danger endang jeopard terror threaten warn
threaten:endang jeopard lower menac omin sinist
three:iii triniti trio;digit figur
threefold:doubl dual tripl
threescor:sixti
threesom:iii three triniti trio
thresh:;lam toss
thresher:fox_shark
threshold:;begin door first kickoff offset outset room_access sensat showtim start
thrift:;near
thrifti:;caution economi
thriftless:;wast
thrill:chill kick;bang boot excit fear scari
thriller:;thrill
thrive:boom flourish prosper;expand
throb:pound puls;thrill
throe:;hurt suffer
thrombokinas:factor_iii
thromboplastin:factor_iii
throne:pot toilet
throng:jam mob pile;gather
throttl:limit;acceler bound restrict valv
through:done
throughput:;turnout
throughway:expressway freeway motorway pike state_highway
throw:;cam_stroke chanc opportun propuls shed stroke
throwaway:circular discard street_arab
thrower:;individu person potter somebodi someon soul throw worker
thrum:;drum
thrust:push stuff;blow drive drive_forc forc knife pierc
thruway:expressway freeway motorway pike state_highway
thud:;sound
thug:hood punk tough;crimin outlaw
thumb:flick leaf;cover finger flip quarter_round
thumbnut:butterfli_nut wing_nut wing_screw
thumbtack:draw_pin
thump:;beat pound sound
thunder:boom roar;din hell_dust nois nose_drop
thunderbird:;spirit
thunderbolt:bolt bolt_of_lightn;lightn surpris
thunderstorm:electr_storm;storm
thursday:th;weekday
thus:;gum
thwart:defeat disappoint foil frustrat;cross interfer
thwartwis:cross
thyme:;herb
ti:;bush metal si te
tibet:;tibetan
tibetan:;asian tibet
tibia:shin_bone;shin
tical:baht
tick:click;check_mark cloth fabric materi sound textil
ticker:heart pump watch
ticket:fine tag;label mark slate
ticket_agent:book_clerk
ticket_booth:box_offic
tickl:thrill
tidal:;tide
tidal_bore:eager
tiddler:child kid minor small_fri;fri
tide:news;intellig lunar_time_period surg tidal variat word
tidi:;hefti respect sizabl
tidi_sum:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
tie:affili;associ attach bind bond connect lace link relationship
tieback:pullback
tiebreak:;overtim
tientsin:tianjin
tier:grade level;challeng competit competitor contend place rank rate rival tie
tierc:iii three triniti trio;third
tiffin:lunch luncheon
tifli:capit_of_georgia tbilisi
tiger:ltte world_tamil_associ world_tamil_movement;individu person somebodi someon soul
tight:;concentr densiti feel lack
tighten:;adjust modif
tightlip:secret
tightrop:;rope
tike:child kid minor small_fri;fri peasant
till:boulder_clay public_treasuri;dirt money_box soil treasuri
tillag:cultiv_land farmland
tiller:;farmer shoot till
tilt:angl argu argument content controversi lean tip;battl challeng contend contenti contest debat differ disput scrap
 struggl
tilth:cultiv_land farmland
timber:lumber;beam forest log woodland
timberland:forest woodland;timber
timberlin:timber_line tree_line
timbr:;qualiti tone
time:clip clock;case earli futur instanc late middl past period preced present regul succeed
time_lag:delay postpon wait;hold
time_of_day:hour
time_of_origin:vintag
time_of_year:season
time_plan:instal_buy
time_to_come:futur
timer:;clock offici time
timet:;schedul
timeworn:stock tire
timid:cautious shi unsur;confid person
timores:;asian
timothi:;grass
tin:can;metal vessel
tinctur:trace;shade
tinder:;punk
tinfoil:tin_foil
ting:color;colour hint pinch sound
tingl:chill thrill
tinker:monkey potter
tinni:punk;cheap
tinplat:tin_plate
tint:shade
tintinnabul:ring
tip:lean;confidenti_inform end fee steer termin toppl tumbl
tipper:dump_truck tip_truck;donor dump fee present tip truck
tipper_lorri:dump_truck tip_truck
tippl:;draft
tiptop:ace crack elev height summit super top;peak
tipu:pride_of_bolivia
tirana:albanian_capit
tire:fatigu jade stock wear weari;bore exhaust hoop ring sap
tired:fatigu
tireless:;industri
tiresom:bore;dull
tiro:initi
tissu:;paper
tissu_layer:membran
tit:breast;stack
titan:giant
titania:titan_oxid
titanium:;metal
titanium_dioxid:titan_oxid
titl:style;championship head header name
titl_role:name_part
titti:breast
tko:technic_knockout;knockout ko
tl:;metal
tlc:tender_love_care;aid attent care
tm:;metal
tn:tennesse volunt_state
to_windward:weather_side
toad:frog
toast:crisp salut;bread celebr drink pledg
tobacco:;herb
tobacco_wilt:ring_diseas
tobacconist:tobacco_shop
tobin_bronz:naval_brass
tocsin:alarm_bell warn_bell
today:;day nowaday present
toddler:;child fri kid minor
toe:;cover digit
toenail:toe
toeto:toe_toe
tog:apparel dress garment
togoles:;african
togoles_republ:togo
toil:labor labour;dig punish push tug work
toilet:bathroom john pot privi throne;room
toilet_facil:comfort_station public_conveni wash_room;conveni
toilet_paper:bathroom_tissu
toilet_tabl:;vaniti
toiletri:toilet_articl
toilett:;toilet
toilsom:punish
token:nomin;sign symbol
tokenish:nomin token
tokio:capit_of_japan japanes_capit tokyo
tokyo:capit_of_japan japanes_capit
toler:abid brook endur stomach;adequ bear digest kind liber permit resist suffer
toll:;bell cost fee price valu
toll_road:turnpik
toller:toll_agent toll_collector
tollgather:toll_agent toll_collector
tollkeep:toll_agent toll_collector
tollman:toll_agent toll_collector
tollon:christma_berri
tom:;negro
tomahawk:;arm weapon
tomatillo:purpl_ground_cherri
tomato:love_appl;herb
tomato_plant:love_appl
tomb:grave;place spot
tombston:;memori monument stone
tomcat:tom
tome:;book
tomentum:;hair
tomfool:fool sap
tomographi:imag
tomorrow:;day futur
ton:dozen load lot pile score
tonal:;key qualiti tone
tonal_pattern:melodi
tone:;deliveri feel flavor look pitch qualiti smell spirit
toner:;materi solut stuff tone
tonga:friend_island
tongan:;tonga
tongu:natur_languag;knife languag linguist organ
tonic:pop soda soda_pop soda_water;keynot tone
tonight:;nowaday present
tonn:metric_ton
tonnag:;duti tariff
tool:instrument;creatur dick implement mean peter puppet way
toolbox:tool_cabinet tool_case tool_chest
toon:anim_cartoon cartoon
tooshi:behind rear_end seat;bottom butt rear stern tail tail_end
tooth:;bone project set
toothpowd:tooth_powder
toothsom:delici
toothwort:pepper_root
top:ace crack exceed super upper_side upsid;crest peak pinch region side summit
top_dog:chief;head
top_execut:big_businessman busi_leader magnat tycoon;baron king mogul
top_hat:;beaver
top_side:upsid
topaz:;tan
tope:sun_helmet
topeka:capit_of_kansa
topi:sun_helmet
topic:matter subject theme;content count issu messag weigh
topic_anesthet:local
topnotch:ace crack super top
topograph_point:place spot
topographi:;configur form geographi shape
topolog:region_anatomi;anatomi
toponym:place_name
topper:;best
toppl:tumbl;tip
topsoil:surfac_soil
tor:;hill rock stone
torah:law
torch:;light
tori:;american
torino:turin
torment:tortur;distress harass hurt pain suffer
tornado:crack_cocain;cocain cyclon twist worm
tornado_lantern:hurrican_lamp storm_lamp
tornillo:screw_bean
torpedo:cuban_sandwich gun_for_hire gunman hero_sandwich hire_gun hit_man italian_sandwich poor_boy sub submarin
 submarin_sandwich wedg;bomber gun murder sandwich shoot
torpid:;sluggish
torqu:;forc
torrent:violent_stream;flood rain rainfal stream swamp torrenti
torrenti:;flood
torrid:fieri
torsion:torqu
torso:;trunk
tort:civil_wrong;misconduct wrongdo
tortois:;turtl
tortuous:wind;byzantin involv
tortur:;distress hurt pain persecut suffer
torus:tore
toss:flip pitch sky;chuck flick throw
tossup:even_chanc
tot:sum;talli
total:add_machin entireti;aggreg entir full intact integr
total_dark:black
totalis:add_machin
totalitarian:dictatorship
tote:;bag tug
totem:;clan emblem kin tribe
toter:carrier
touch:affect move skin_sens stir;act concern contact deed ghost refer relat signatur strike trace
touchabl:tangibl
touchdown:;land
touchlin:;sidelin
touchscreen:touch_screen
touchston:standard;metric
touchwood:;punk
tough:hood punk stay_power street_fighter;crimin endur fighter outlaw rug strength temper
toughen:temper;tough treat
toughi:hood punk tough
tour:circuit go spell;journey shift tourist
tourer:tour_car tourist
tourism:;busi tourist
tourist:;circuit tour tourism travel
tourist_court:motor_hotel motor_inn motor_lodg
touristri:tourism
tournament:;competit contest
tourney:tournament;competit contest
tout:boast gas
tow:;haul
towag:tow
towboat:tug;tower
tower:emin pillar soar;column construct majesti shape structur tug
town:;municip township
townsfolk:town
township:;town
townspeopl:town;municip
toxic:poison;subtl
toxic_condit:poison
toxin:;poison toxic
toy:;miniatur replica reproduct
toyon:christma_berri
trablous:;tripoli
trace:;describ draft draw ghost hint hunt indic line suggest touch
track:trail;chase cours cross dog evid ground lead path pursuit tag tail
tracker:;chase dog hunter tag tail track trail
tract:parcel_of_land piec_of_ground piec_of_land;nerv_pathway parcel pathway
tractabl:;flexibl
traction:;friction grip pull
tractor:;truck
tractor_trailer:rig semi
trade:craft merchandis;busi busi_deal commerc deal job occup sell swap switch
trade_gap:visibl_balanc
trade_good:commod
trade_name:brand
trade_post:countri_store general_store
trade_rout:sea_lane
trade_stoppag:embargo
trade_union:;brotherhood
trade_union_movement:;labor
trade_unionist:union_member
trademark:hallmark;allow appropri brand characterist mark marker reserv
trader:dealer;franchis hawk merchandis merchant sell trade
tradesman:market_keeper
tradit:custom;customari
traditionalist:;conserv persist prevail
traduc:defam
traffic:turn_indic turn_signal;collect commerc deal
traffic_island:safeti_isl safeti_zone
traffick:seller vendor;hawk market merchant sell traffic
tragedi:catastroph disast;disastr drama fatal tragic
tragic:;catastroph disast tragedi
trail:chase dog tail track;lead path pursuit tag
trailblaz:pioneer
trailer:preview;ad advertis drone lag trail
trailer_truck:rig semi
trailhead:trail_head
train:breed educ;activ coach condit disciplin school seri string
train_depot:railroad_station railroad_termin railway_station
train_of_thought:;thread
train_station:railroad_termin
traine:;condit disciplin educ initi train
trainer:;coach educ leader train
trainman:railroad_man railway_man
trait:;attribut
traitor:treason;betray crimin outlaw
tram:;transport wagon
tramcar:tram
trammel:limit trap;bound restrict
tramp:pad;drift rang rove stray swan
trampl:;sound
tramway:tram;track transport
tranc:captur charm entranc spell;delight glamour transport witch
tranch:;percentag portion share
tranquil:calm quiet;order
tranquillis:calm quiet
transact:deal minut proceed;conduct sell
transcend:exceed surpass top
transcrib:can translat
transcript:copi written_text;arrang write
transfer:transport;bring carri channel individu person shift somebodi someon soul transmit transplant
transfere:transfer
transferr:transfer transport
transfix:fascin spike;grip
transform:shift;chang convert function map modif translat
transfus:;action cup
transgress:breach violat;sin
transient:pass;travel
transistor:;semiconductor
transit:convers passag transport transport_system;convert facil instal shift sink transform
transitori:pass
translat:interpret;convert mediat render transform travel understand version
translat_program:;translat
transmiss:catch genet hereditari inherit transmit;air ancestr beam broadcast carri channel communic infect send
transmiss_line:cabl
transmit:channel genet hereditari inherit transmiss;air beam broadcast carri communic convey kin send
transmit_aerial:antenna
transmitt:catch transmiss;agent channel communic convey mail send transmit vector
transmut:shift transform;convert
transnat:multin
transon:sonic
transpar:;clariti foil sheer
transpar_quartz:rock_crystal
transplant:graft organ_transplant;surgeri transfer
transport:carri transfer transit;bring channel crane delight dot facil fare instal send ship transmit truck
transport_system:transit
transpos:revers;interchang transplant
transposit:switch;replac
transposon:jump_gene
transsexu:;individu person somebodi someon soul
transubstanti:transform
transvers:cross
transvest:cross_dress
transvestit:cross_dress
trap:;devic drain hous pin
trash:junk scrap;chicken_feed pan wast
trash_barrel:ash_bin garbag_can
trash_bin:garbag_can
trash_can:ash_bin
trash_collect:garbag_pickup
trash_heap:junk_pile
trash_pickup:garbag_collect
trashi:cheap flash loud
trauma:harm hurt injuri;traumat wound
traumat:;harm hurt injuri trauma
traumatolog:accid_surgeri
travail:confin effort labor labour;dig sweat
travel:chang_of_locat go journey move;individu motion movement person somebodi someon soul trip
travel_bag:;grip
travel_salesman:commerci_travel
travers:cross span;beam track
travesti:parodi;comedi ridicul takeoff
trawler:;cart drag fisher fisherman hale haul
treacher:;betray treason
treacheri:betray;treason
treacl:golden_syrup
tread:step stride;pace surfac
treadmil:;mill salt_mine
treason:;betray crime insurg offens
treasur:financi_offic gem precious prize valu want;appreci art rich wealth
treasur_state:montana
treasuri:;financ fund
treat:handl process;deal happen nutrit occurr temper
treater:negoti
treati:pact;accord
treatis:;write
treatment:;aid attent care discours discuss handl manag process treat
trebl:soprano tripl;doubl dual pitch
tree:corner
treed:trap
trek:;journey trip
trembl:milk_sick shake shaki;motion quak
tremend:enorm fantast terrif wonder;grand marvel terribl
tremor:quak;earthquak thrill
trench:deep;depress ditch
trenchant:search
trend:curv sheer slew;cours cut direct flow style tendenc vogu way
trendi:;style trend vogu
trento:trent
trespass:;invad invas misconduct outrag sin violat wrongdo
trey:iii three triniti trio;digit figur
tri:attempt effort endeavor endeavour essay test;activ sampl seek strive tast
tri_on:;fit
triad:iii three triniti trio tripl;common_chord digit figur set
trial:run test;attempt effort endeavor endeavour essay experi sampl tast tri
trial_impress:test_copi;proof
trial_run:test
triangl:;shape triangular
triangular:;triangl
triangulum:;triangl
tribad:gay_woman lesbian
tribal:;clan folk kin tribe
tribal_sheik:arab_chief sheikh
tribal_sheikh:arab_chief sheik
tribe:feder_of_tribe folk;clan kin kin_group nation tribal
tribun:court;assembl defend guardian
tribut:;approv payment
tributari:affluent;conduc contribut feed
trice:instant new_york_minut split_second
trichobezoar:hair_ball
trichromaci:color_vision
trick:fast_one fox;devic joke shift slick tricki twist
tricki:;catch slick
trickl:;filter flow
tricksi:;slick tricki
trident:;lanc
trier:;attempt essay hear individu judg justic person sampl seek somebodi someon soul tast test tri
trifl:;small_beer
trifoliata:wild_orang
trig:;trim
trigger:spark;devic trip
triggerman:gun_for_hire gunman hire_gun hit_man torpedo;gun
trigon:triangl
trilater:triangl triangular
trilbi:felt_hat
trill:roll;shake
trillion:billion million;one_million_million
trillium:wood_lili
trilog:;trio tripl
trim:spare;cut decor reduc tailor
trimest:;period session
trine:iii three triniti trio
triniti:iii three trio;creator digit divin figur lord maker
trinitrotoluen:tnt
trinket:;novelti
trio:iii three triniti;composit digit figur piec tripl
trip:swing;journey spark travel trigger
tripe:;trash
tripl:;safeti set trio
triplet:iii three triniti trio;tripl
triplex:tripl
tripoli:capit_of_libya;limeston
trite:stock tire
tritoma:flame_flower
triton:;newt
triumph:victori;conclus crow end prevail success win
triumphant:victori;prevail pride triumph
trivia:small_beer;littl object petti
trivial:petti;littl small_beer
trm:transmiss_time
trna:transfer_rna
troglodyt:cave_man solitari
troika:iii three triniti trio;carriag digit figur
trojan:;asian troy
trojan_hors:fifth_column
trolley:;tram
trolley_car:;tram
trollop:jade loos_woman
trombon:;brass
trompillo:prairi_berri
troop:militari_personnel parad;flock forc personnel scout_group soldier
trooper:;offic policeman soldier
trope:figur_of_speech
trophi:;award honor honour prize
tropic:tropic_zone
tropic_sore:delhi_boil
troponym:manner_name
trot:clip;radic travel
troth:plight;engag
trotter:;clip foot
troubadour:folk_singer
troubl:bother disturb turbul worri;difficulti disord disrupt harri plagu problem problemat provok riot serious upheav
 uproar upset
troubl_maker:bad_hat
troublemak:bad_hat troubl_maker
troubler:bad_hat troubl_maker
troubleshoot:troubl_shooter
trough:;bowl channel depress public_treasuri till
trounc:beat slash slaughter whip;crush debacl jaw lectur
troup:;compani organiz
trout:;fish
trove:;treasur
truce:armistic;peac
truck:;cart drag hale haul ship transport
truck_rig:semi tractor_trailer trailer_truck
trucker:truck_driver;driver truck
trudg:pad
true:;align truth
true_laurel:bay_tree;bay
true_statement:;truth
trueheart:;loyal
truelov:steadi
trueness:loyalti the_true truth
truffl:;veget
trump:best;trumpet
trumperi:nonsens;trash
trumpet:herald yellow_pitcher_plant yellow_trumpet;brass courier messeng musician player trump
trumpet_tree:snake_wood
trumpetwood:snake_wood trumpet_tree
truncat:abbrevi shorten
truncheon:baton billi billi_club
trunk:short short_pant;baggag luggag stem
trunk_call:long_distanc
truss:tie;framework
trust:reli relianc;believ belong cartel certainti combin desir hold hope properti
truste:legal_guardian regent;commit
truste_account:save_bank_trust
trusteeship:trust_territori
trusting:;trust
trustworthi:;confid faith trust
truth:the_true;accuraci fact fals true true_statement
tryout:audit test trial trial_run;essay experi run sampl tast tri
tsa:transport_secur_administr;agenc bureau offic
tsar:;monarch sovereign
tss:toxic_shock toxic_shock_syndrom
tsunami:;catastroph disast tragedi wave
tt:terrestri_time
tuareg:;african
tub:;bath vessel
tuba:bass_horn;brass
tube:;pipe
tuberculosi:tb
tubular:;tube
tuck:;attitud insert posit postur
tucker:exhaust
tudor:;dynasti
tue:tuesday
tuesday:;weekday
tuffet:;ottoman
tug:labor labour;boat jerk pull push tow tower
tugboat:tug;boat tow tower
tuition:;coach fee instruct teach
tularaemia:deer_fli_fever rabbit_fever
tularemia:deer_fli_fever rabbit_fever
tum:stomach
tumbl:fall toppl;athlet gymnast spill tip trip
tumid:;larg
tummi:bay_window corpor stomach
tumour:tumor
tumult:turmoil uproar;din disrupt disturb troubl turbul
tumultu:troubl turbul uproar;disrupt riot upheav
tumulus:burial_mound grave_mound
tun:;barrel
tundra:;plain
tune:melodi;music pitch strain
tuner:radio radio_receiv radio_set receiv_set;receiv tune wireless
tungsten:;metal
tuni:capit_of_tunisia
tunic:;membran
tunisia:;tunisian
tunisian:;african tunisia
tunnel:;hollow
tunni:tuna tuna_fish
turbid:;muddi
turbin:spiral
turbul:troubl;disrupt riot upheav uproar
turd:;dirt
turf:;land soil
turgid:;larg
turkey:;poultri
turkey_cock:;tom
turki:;asian
turkish_capit:ankara
turkmen:turkmenistan
turkmenia:turkmenistan
turkomen:turkmenistan
turmoil:upheav;disrupt disturb excit
turn:bend;becom chang curv off sour twist
turn_around:;revers
turn_of_event:twist
turn_point:landmark street_corner;corner watersh
turnabout:chang_of_mind turnaround;altern decid interchang repeal revers
turnaround:chang_of_mind;altern decid interchang repeal revers
turncoat:renegad
turnkey:prison_guard screw
turnout:widen;gather part portion railroad_side side
turnov:;dish dollar_volum overturn ratio
turnpik:toll_road;expressway freeway gate motorway pike
turnround:;turnaround
turntabl:lazi_susan
turquois:;blue miner
turret:;platform tower
turtl:;jersey jumper
turtleneck:turtl
tuscan:;italian
tush:behind rear_end seat;bottom butt rear stern tail tail_end
tusk:horn ivori;tooth
tussl:;combat fight scrap
tutelag:tuition;appoint care coach defend guardian handl instruct manag protect teach
tutor:coach privat_instructor;instructor teacher tuition
tutori:;coach session
tutorship:tuition
tutu:ballet_skirt;skirt
tux:black_tie dinner_jacket
tuxedo:black_tie dinner_jacket
tv:televis televis_receiv televis_set;broadcast receiv video
tv_audienc:viewer
tv_program:televis_show
tv_set:televis_receiv;televis
tv_show:televis_program
twain:brace duet duo pair;coupl ii match mate span twin two
twat:goos
tweak:;pinch squeez
tweed:;cloth fabric materi textil
tweet:pinch
twelfth:;rank
twelv:dozen
twelv_noon:midday
twelvemonth:year
twenti:;bill decad greenback
twenti_percent:fifth_part;fifth
twentieth:;rank
twilight:;hour light
twilit:twilight
twin:coupl duplic match mate pair;counterpart crystal individu parallel person somebodi someon soul
twin_bill:doubl_featur
twin_tower:world_trade_center
twine:string wrap;twist wind
twing:;pinch sting
twink:smile
twinkl:flash instant new_york_minut spark sparkl split_second;chang express face look modif smile
twirl:spin;twist
twirler:pitcher
twist:distort spin turn_of_event wind worm;becom bend develop devic grow interpret rotat tortur turn
twister:tornado;cyclon twist worm
twisti:wind
twistwood:twist_wood
twit:cod
twitch:jerk;flip pinch
twitter:;sound
two:ii;digit figur
twofold:doubl dual
twoscor:forti
twosom:brace coupl duet duo pair;span
tx:texa
tycoon:big_businessman busi_leader magnat top_execut;baron businessman king mogul
tyke:;child fri kid minor peasant small_fri
tympan:drum
tympanum:middl_ear
type:eccentr;adult form kind sort write
type_of_architectur:architectur_style
typecast:type
typefac:;type
typewrit:type
typhoon:;cyclon
typic:distinct;specialti
typifi:repres
typo:;mistak
tyrann:authoritarian;crush dictat oppress suppress
tyranni:dictatorship;authoritarian dictat domin
tyrant:;authoritarian dictat ruler
tyre:sur tire;hoop ring
tyro:initi
ubermensch:superman
uda:ulster_defenc_associ
udomet:rain_gaug
ufo:unidentifi_fli_object;phantom shadow
ugandan:;african
ugli:;beauti horribl temper
uk:britain great_britain unit_kingdom
ukrain:;ukrainian
ukrainian:;slavic ukrain
ukrayina:ukrain
ulaanbaatar:capit_of_mongolia
ulna:elbow_bone
ulterior:;later
ultim:;qualiti
ultimatum:;demand
ultra:extremist radic
ultrasound:;imag sound
ulul:;roar
umber:deep_brown;chocol coffe
umbil:;canal
umbilicus:belli_button
umbrag:offens outrag;offenc
umbrella:;defens
umbrella_arum:snake_palm
umma:islam_nation
ummah:islam_nation
ump:umpir;offici refere
umpir:refere;intermedi judg mediat offici
un:unit_nation
unabl:;abil ineffect
unacc:;weak
unaccept:;imposs
unadulter:perfect pure stare;complet stark
unafraid:secur
unagit:;calm
unalt:unchang
unanim:;accord agreement consent integr uniti whole
unappeas:grim relentless stern
unarm:;disarm
unassail:;secur
unassum:retir
unattack:;secur
unattend:;neglect
unauthor:;author mandat
unauthoris:unauthor;author mandat
unavail:;avail
unavoid_casualti:act_of_god inevit_accid
unavow:;secret
unawar:;awar conscious
unbal:imbal;instabl
unbalanc:crazi mad;disturb frenzi furi sick
unbeliev:incred;credibl skeptic unlik
unbend:firm;relax rigid steadi
unbent:;straight
unbow:;straight
unbroken:;kept
uncanni:weird
uncas:strip;peel
unceas:etern;constant
uncertain:uncertainti unsur;assur author certainti confid
uncertainti:doubt;dubious qualiti shaki tentat uncertain unstabl unsur
unchang:;static
unchurch:;curs
uncivil:;rude savag
uncivilis:;savag
unclean:dirti
unclear:;clariti
uncloth:;peel strip
uncloud:;clean
unclouded:clariti
unclutt:clear
uncoerc:will
uncomfort:discomfort;comfort
uncommon:;curios
uncompl:elementari simpl
uncomplet:incomplet
uncondit:;flat
uncongeni:;hostil
unconnect:;confus connect scatter
unconqu:unbeaten
unconsci:;brain head mind
unconscion:outrag steep
unconstraint:abandon
unconvent:;convent improp unlaw
unconvinc:unbeliev;unlik
uncount:countless myriad;infinit
uncov:discoveri expos reveal unveil;act attain bare bump chanc deed detect discov dismantl encount hear learn notic
 observ regain remov
undecid:unresolv
undecipher:;unclear
undefin:vagu
under:inher;fundament
underag:;minor
underbr:rude
undercarriag:;framework
underclass:lower_class
undercloth:underwear
undercoat:flat_coat prime
undercov:clandestin secret underground
undercov_agent:spi
undercov_work:spi
undercurr:;mean substanc
undercut:;materi stuff
underdevelop:develop
underdog:;failur loser
underdraw:short
underestim:;estim idea
underfram:;skeleton
undergrad:undergradu
underground:clandestin metro secret subway subway_system undercov;railroad railway
underl:foot_soldier subordin subsidiari
underlay:carpet_pad
underlin:emphas underscor
undermin:cave sabotag;weaken
underpass:subway
underpric:;dump
underscor:emphas
undersea:submarin;sub
undersecretari:;secretari
undersel:undercut
undershirt:vest
undersid:bottom;side
underst:minim
understand:agreement realiz savvi;agre compass grasp know reason statement sympathi translat
understat:;minim statement
understood:;silent
understructur:base groundwork;foundat
understudi:standbi;actor altern player
undersurfac:bottom
undertak:attempt funer_director project tackl task;contract craft design dig guarante labor labour plan push trade tug
 work
undertow:sea_purs
underwat:submerg
underwat_archeolog:marin_archaeolog
underwood:;brush
underworld:;class hell
underwrit:general_agent insur_agent insur_broker invest_banker;agent broker factor insur insur_compani insur_firm
undesir:unwant
undestroy:;durabl
undetermin:;undecid unresolv
undifferenti:;uniform
undirect:afloat
undischarg:owe;outstand
undivid:;exclus
undoer:open;destroy
undon:ruin sunk
undress:strip;peel
undu:;excess unreason
undul:;roll wave
unearth:spiritu weird
uneas:;discomfort disord troubl uneasi
uneasi:;anxieti anxious discomfort nervous restiv
uneduc_person:know_noth
uneffect:ineffect
unemot:restrain
unemploy:;person state
unend:etern
unenlighten:;naiv
unenvi:embarrass
unequ:inadequ;alon equal
unequal:;alon
unequivoc:definit
uneven:;odd
unexampl:;new
unexpend:left remain
unfair:;equiti fair injustic
unfaith:;fidel
unfalt:firm;steadi
unfasten:open
unfavor_judgment:critic
unfear:brave;hardi
unfeign:genuin
unfinish_busi:loos_end
unfirm:;shift
unfit:inabl inappropri
unfledg:;fledgl
unfluctu:steadi
unfold:flower;develop evolut spread stretch
unforc:will
unforgiv:grim relentless stern;hardship sever
unfortun:;individu person somebodi someon soul
unfound:idl
unfreez:melt
unfrequ:;lone
unfriend:;hostil
ungain:;awkward
ungrad:dirt
unhappi:distress sad;feel happi
unharm:;whole
unhealthi:health_problem ill_health;health
unheed:ignor neglect
unhing:crazi disord mad;disturb sick troubl
unholi:;wick
unhurt:unharm;whole
unicorn_root:crow_corn star_grass
unidentifi:unknown unnam;anonym
unif:fusion merger;blend merg mix state union unit
unifi:coordin incorpor integr merg unit;consolid
uniform:;cloth consist similar wear
unimagin:imposs
unimport:;import signific
uninstruct:;naiv
unintellig:;stupid
uninterrupt:continu
uninvolv:detach
union:north organis;brotherhood feder northern organiz pair unif unionist
union_member:trade_unionist unionist
union_of_burma:myanmar
union_soldier:feder
union_suit:long_underwear
unionis:organis;organiz
unionist:union_member;brotherhood union worker
uniqu:;alon singular
unison:;accord agreement coincid conjunct
unit:join merg merger;combin compon connect consolid constitu integr link part portion unif
unit_arab_republ:egypt
unit_front:northern_allianc
unit_kingdom:britain great_britain uk
unit_mexican_state:mexico
unit_nation:un
unit_of_ammunit:one_shot round
unit_state:america us_govern usa
unit_state_armi:usa
unit_state_marin:marin_corp us_marin_corp
unit_state_presid:chief_execut
unitard:bodi_suit cat_suit
uniti:ace integr singl;broken digit figur state unanim whole
univalv:gastropod
univers:exist world;collect cosmic popul universal worldwid
universal:;cathol exist proposit rule univers world worldwid
universal_time:gmt ut
universiti:;bodi establish
universiti_of_pennsylvania:penn
unix:;os
unjust:injustic unfair;equiti fair
unkept:;broken
unknown:alien stranger unidentifi unnam;anonym exot obscur region
unlaw:improp;unconvent
unlax:;relax
unleash:;loos
unlifelik:cardboard
unlik:;differ likelihood unbeliev
unlimit:outright
unload:;handl
unloos:free loos releas
unloosen:free loos releas
unlucki:;doom
unmanag:difficult
unmann:rude
unmark:overlook
unmarri:;singl
unmarri_man:bachelor
unmask:expos
unmedi:direct
unmingl:sheer;plain
unmistak:appar evid patent plain;appear ground seem
unmix:sheer;plain
unnam:unidentifi unknown;anonym
unnatur:abnorm;affect
unnecessari:;necess
unneed:unnecessari
unnerv:formid
unnot:overlook unmark
unnumb:countless myriad;infinit
unnumber:countless myriad;infinit
unnumer:countless myriad;infinit
unopen:shut;close
unorthodox:maverick;rebel
unpaid:volunt;amateur recreat
unpaid_worker:volunt
unparallel:;alon
unpattern:;plain
unpiti:ruthless
unplay:;sober
unpopular:;popular qualiti
unpredict:volatil;irregular
unproblemat:elementari simpl
unprocess:;crude
unprovok:;abandon
unquestion:authent
unquiet:anxious nervous;uneasi
unread:;unclear
unreal:;artifici realism realiti
unreason:excess;blind exceed surpass top
unreciproc:unansw
unrecord:live
unredeem:doom
unrefin:;crude
unregener:stubborn
unrel:brutal grim relentless stern;hardship persist sever
unremark:everyday routin
unremit:;constant
unrequit:unansw
unresist:;liabl
unresolv:undecid
unrest:;stormi turbul upheav
unrestrain:frantic;excit mad
unrev:undisclos
unrip:;green
unripen:;green
unsaf:danger;insecur
unsatisfi:disappoint
unsav:doom
unsavori:;breach offens outrag shock violat
unsavouri:;offens
unscath:unharm;whole
unseal:;uncertain uncertainti
unseeabl:invis
unseen:spiritu_domain spiritu_world;belief
unshak:firm;steadi
unsheath:;bare
unsight:blind
unskil:amateur
unslop:upright
unsmooth:rough
unsolv:unresolv
unsound:;silent unstabl
unspar:lavish
unspeak:aw terribl;pain
unspecif:;broad
unspoken:;silenc
unsport:cheat;foul
unsportsmanlik:cheat;foul
unstabl:;instabl
unstint:lavish
unstrain:;relax
unsubtl:;broad
unsuccess:;success
unsuccess_person:loser;failur
unsuffer:;imposs unaccept
unsung:;obscur unknown
unsur:shi uncertain;assur author certainti confid uncertainti
unsuscept:immun
unsweet:sec
unswerv:staunch
untam:wild
unthaw:melt
untier:open
untim:;prematur
untoward:advers
untroubl:secur
untrust:suspici wari
untun:upset
unus:;idl
unusu:strang
unvanquish:unbeaten
unvari:constant;uniform
unveil:debut entri first_appear introduct launch reveal;present
unwarr:idl
unwav:firm level;resolut resolv steadi
unwel:ail ill peak poor sick
unwilling:;unwil
unwind:;relax
unworthi:;ugli
unwrap:disclos expos reveal
unwritten:oral;spontan
unyield:dog;persist
upbeat:;beat prosper rhythm welfar
upbraid:dress_down
upbring:bring_up;breed foster further heritag inherit parent rais rear
upchuck:cat sick;chuck
upcom:approach come forthcom
upcountri:midland
updat:;chang intellig news word
upgrad:ascent climb rais;lift packag promot rise rise_slope slope softwar uphil
upheav:turmoil;disord disrupt disturb excit troubl turbul
uphil:rise;ascent climb rais upgrad
uphold:preserv;continu
upholsteri:;cover craft trade
upkeep:mainten;fix fixtur maintain mend preserv repair support sustain
upland:highland;elev
uplift:;ascent rise upheav
upper:;berth
upper_balconi:famili_circl peanut_galleri
upper_limit:maximum
upper_side:top upsid
upper_volta:burkina_faso
uppercas:capit_letter;capit
uprais:lift
upright:vertic;good piano
upris:aris rebellion revolt rise;battl conflict insurg rebel struggl
uproar:;disrupt disturb nois troubl turbul
uproari:;scream
uproot:destroy erad
upset:disturb overthrow worri;confus disord distress overturn troubl
upshot:consequ effect outcom result;event
upsid:top top_side upper_side;side
upstag:;distant
upstair:;part portion
upsurg:rush spate surg;flow soar tide
uptak:consumpt intak;activ consum
upthrow:;upheav
upthrust:;upheav
uptick:;deal transact
uptight:restiv
upturn:overturn;improv
upwind:weather
urania:venus
uranium:;metal
uranolog:astronomi
urban:polish;condit refin status
urban_center:citi metropoli
urdu:;sanskrit
urg:advoc impuls press recommend spur;advocaci desir encourag inspir motiv need needl urgenc
urga:capit_of_mongolia
urgenc:;import necess press urg urgent
urgent:press;advoc inspir recommend urg urgenc
urin:pee wee
urinari:;pee urin
urinari_calculus:kidney_stone
url:;address
urn:;pot
uruguay:;uruguayan
uruguayan:;uruguay
us_armi:usa
us_govern:unit_state
us_marin_corp:unit_state_marin
us_post_offic:;po
us_secret_servic:ss
usa:america the_state unit_state unit_state_armi us_armi;agenc american armi bureau offic
usabl:oper;appli employ function util
usaf:air_forc us_air_forc;agenc bureau offic
usag:custom exercis;accustom activ appli customari employ exert pattern practic surviv util
usanc:econom_consumpt;consumpt custom usag
usbeg:uzbek
usbek:uzbek
uscb:bureau_of_custom custom_bureau custom_servic
usda:agricultur_depart depart_of_agricultur;agricultur
use:util;appli employ qualiti useless
use_up:;consumpt expenditur
useabl:oper;function
useless:;util
user:;appli employ exploit individu person somebodi someon soul util
usher:;guid offici
usmc:marin_corp unit_state_marin us_marin_corp
usn:unit_state_navi us_navi;navi
usp:us_postal_servic
ussher:jame_usher usher
ussr:russia soviet_union
usss:secret_servic ss us_secret_servic
usual:;common
usumbura:capit_of_burundi
usur:loan_shark
usuri:outrag steep
usurp:;violat
ut:gmt greenwich_mean_time greenwich_time mormon_state universal_time utah;doh
utah:mormon_state ut
utc:coordin_universal_time;gmt ut
util:appli employ exercis substitut usag use;activ exert practic qualiti reserv servic state useless
utilis:appli employ exercis usag util
utilitarian:use;util
utmost:extrem level_best maximum;bound boundari limit maxim
utopia:;state
utopian:;reformist
utter:express perfect pure stare;complet mouth speak speaker stark talk
uttermost:extrem level_best maximum utmost
uzbak:uzbek
uzbeg:uzbek
uzbek:republ_of_uzbekistan uzbekistan
uzbekistan:uzbek
va:old_dominion old_dominion_state virginia
vacanc:vacuum void;space vacant
vacant:;abandon empti renounc resign vacanc vacuum void
vacant_lot:build_site
vacat:holiday renounc resign;abandon empti leisur repeal revers
vacat_spot:playground resort_area
vaccinum:vaccin
vacil:swing
vacuiti:vacuum
vacuous:empti;blank hollow
vacuum:hoover vacanc void;space vacant
vagabond:float rang rove stray swan;drift
vagabondag:wander
vagina:;canal
vagrant:float
vagu:obscur;dim
vagus:wander_nerv
vain:swollen;ego vaniti
vale:valley;depress
valenc:;power
valentin:;steadi
valet:gentleman;man
valetta:capit_of_malta
valhalla:;heaven
valid:collater confirm;credibl demonstr determin establish find legal proof prove rigor strict
validatori:collater confirm
vallecula:;groov
valletta:capit_of_malta
valley:vale;depress
valor:;braveri courag
valu:prize treasur;appreci assess belief esteem evalu measur precious respect worth
valu_orient:moral_principl
valuabl:;appreci esteem prize respect treasur valu
valuat:assess evalu rate;damag measur price term valu
valuat_reserv:allow_account
valv:;devic structur
vambrac:lower_cannon
vamoos:;skip
van:new_wave vanguard
vandal:;destruct
vane:;web
vanessa_atalanta:red_admir
vanguard:new_wave van;cut_edg forefront
vanish:disappear;fell
vaniti:;dress_tabl empti hollow pride swollen toilet_tabl vain
vanquish:beat;crush
vantag:advantag;asset plus posit
vapor:blue blue_devil transpar;sheer suspens
vapor_bath:steam_room
vapour:blue blue_devil transpar;sheer
vari:alter depart variabl;chang divers varieti
variabl:vari;alter chang quantiti uneven
varianc:variant;depart departur differ disagr vari
variant:;alter chanc_variabl chang depart departur differ edit random_variabl vari variat version
variat:chanc_variabl random_variabl;activ chang depart edit modif vari variant version
varicolor:;paint
varicolour:;paint
varieg:;vari
varieti:divers mix_bag;blend collect diver diversifi merg mix mixtur vari various
varieti_meat:organ
various:sever;divers versatil
varlet:rogu
varna:;group
varnish:stain
varsiti:first_team;squad team universiti
vas:vessel
vase:;jar
vase_vine:leather_flower
vast:huge immens
vat:;vessel
vaticin:oracl prophet
vaudevill:music_hall;varieti
vaudevill_theater:music_hall
vaudevill_theatr:music_hall
vault:;hurdl
vaulter:pole_jumper
vaunt:boast gas
vd:sexual_transmit_diseas social_diseas;dose
vdu:visual_display_unit
veal:;meat
vector:;transmitt variabl
veer:curv sheer slew trend;cut
veg:veget
veget:flora;collect develop grow growth herb produc
veget_ivori:appl_nut
veget_patch:kitchen_garden
veggi:veget
vehem:emphasi violenc;furi
vehement:fierc tear;furi violenc violent
vehicl:;medium transport
vehicular:;vehicl
veil:head_cover;embryon_membran garment hide
vein:;style
veloc:speed;acceler hurri race rapid rate rush speedi zip
velodrom:;track
velum:veil
velvet:;cloth fabric materi textil
velvet_grass:yorkshir_fog
velveti:velvet
vena:vein
vend:hawk;market sell
vende:buyer
vender:seller vendor
vendetta:blood_feud;feud
vendor:seller;hawk market merchant sell traffic
vendu:auction auction_sale
veneer:face;coat
vener:august rever;commit devot emot fear worship
venetian:;italian venic
venezia:venic
venezuela:;venezuelan
venezuelan:;venezuela
vengeanc:;retali reveng
venir:;panel
venom:spite;brutal dead poison vicious wound
vent:discharg;emiss hole volcano
venter:belli stomach;speaker
ventil:breath_apparatus breath_devic breath_machin;air breath devic improv public_discuss
ventral:;belli stomach
ventur:dare guess hazard;adventur invest jeopard job pretend project specul stake task undertak
venturesom:dare
venu:;jurisdict scene
veranda:galleri
verandah:galleri
verb:;verbal
verbal:express mouth speak speaker talk verbal_express
verbalis:express mouth speak speaker talk
verbiag:choic_of_word word
verboten:forbidden prohibit
verdict:find_of_fact;find
verg:brink;bound boundari edg limit
verif:confirm;affidavit assur check ensur proof verifi
verifi:collater confirm;assert swan swear
verificatori:collater confirm
verit:authent regular;legitimaci
veriti:the_true truth
vermilion:orang_red
vermont:green_mountain_state
vernal:youth;young
veronica:;flower
vers:poetri;genr poem poetic
vers_form:poem
versatil:;various
versifi:vers
version:;adapt alter chang edit interpret render translat type vari variant variat
verso:;revers
vertex:;extrem intersect
vertic:upright;orient
vertic_flute:;record
vertic_stabil:tail_fin
verv:;energi vital
vesper:evening_star
vessel:;craft tube
vest:;garment invest
vestal:virgin
vestibul:entranc_hall hall lobbi
vestig:trace
vestur:articl_of_cloth cloth wear
vet:veteran veterinari veterinari_surgeon;doc doctor man md physician
veteran:season;man old_hand
veterinari:;doc doctor md physician
veterinarian:veterinari veterinari_surgeon;doc doctor md physician
veto:negat prohibit;ballot power vote
vex:bother devil gravel harass;worri
vexat:;concern headach worri
vhf:veri_high_frequenc
vi:american_virgin_island captain_hick six;digit figur
via_media:compromis
viabil:;feasibl properti viabl
viabl:feasibl;bring solv work
viaduct:;bridg
vial:;bottl
viand:provis
vibe:;air
vibranc:;reson ring
vibrat:shake;motion move movement quak shaki
vicar:;priest reverend
vicar_of_christ:cathol_pope holi_father pontiff pope roman_cathol_pope
vice:;evil vicious
viceroy:;governor
vicin:local neighborhood neighbourhood;neighbor neighbour section
vicious:brutal cruel evil fell savag;beast crimin cruelti vice
victim:exploit;cod con fool individu person scam somebodi someon soul unfortun
victimis:exploit
victor:winner;contest fighter master superior win
victori:triumph win;conclus end prevail success
victoria:;victorian
victorian:;individu person somebodi someon soul victoria
victual:nutrit provis
video:;record televis tv
videodisc:dvd
videodisk:dvd
videotap:tape;video
vie:compet
vienna:austrian_capit capit_of_austria
vientian:capit_of_lao
viet_nam:vietnam
vietnames:;asian
view:consid perspect regard screen show vista;aspect demo demonstr exhibit orient posit present prospect scene scenic
 survey vigil wake watch
view_audienc:viewer
viewer:spectat tv_audienc view_audienc wit;audienc look observ view watch
viewgraph:;overhead
viewpoint:point_of_view standpoint;postur stanc stand
vigil:weather_eye;alert awak rite watch
vigilant:;volunt
vignett:sketch
vigor:energi;alert brace brisk dynam energet forc live stimul strength zip
vigour:energi;zip
vii:seven;digit figur
viii:eight;digit figur
vike:;scandinavian
vile:;outrag shock ugli
vilif:abus insult
villa:;hous
villag:settlement small_town;communiti hamlet
villain:;charact persona role
vilna:capit_of_lithuania
vilnius:capit_of_lithuania
vilno:capit_of_lithuania
vim:;energi
vinaigrett:french_dress;dress
vindic:clear justifi;clariti defend defens justif
vinegar:;sour
vineri:vineyard
vineyard:;farm
vino:wine
vintag:time_of_origin;wine
vintner:wine_maker wine_merchant
vinyl:;group plastic radic
viola:;herb
violat:breach infring law_offend misdemeanor offens;conflict crime misconduct outrag wrongdo
violenc:;aggress anger angri enrag fierc furi furious hostil intens rage savag storm tear violent
violent:;fierc furi tear violenc
violent_death:kill
violent_disord:rampag
violet:purpl
violin:;string
violinist:;musician player violin
vip:veri_import_person
viper:;snake
virago:amazon
viral:;virus
virgin:;condit honor honour individu innoc person somebodi someon soul status virtu
virgin_forest:old_growth
virgin_mari:bloodi_shame madonna
virginia:old_dominion old_dominion_state va
virginia_deer:white_tail
virgo:virgin
virgul:;slash
virid:green
viril:male;potent
virtu:merit moral_excel;good sexual_moral worth
virtual:;practic
virtuoso:sensat star superstar wizard;ace champion expert genius master musician practic profession
virtuous:moral_excel virgin virtu;honor honour innoc
virul:;acid bitter dead
virus:;agenc represent viral
vis_major:act_of_god inevit_accid
visa:;endors sanction warrant
viscos:;consist
viscount:;lord nobl peer
viscus:internal_organ
visibl:;profil
visibl_balanc:trade_gap
visibl_radiat:light
vision:visual_sens;imag imageri imagin sight spi visual_sensat
vision_defect:visual_disord
visionari:;fanci figur imag individu intellectu person pictur somebodi someon soul vision
visit:visitor;catastroph disast impos inspect meet tragedi
visitor:;chat gossip inspect jaw travel visit
vista:view;aspect prospect scene scenic watch
visual:envis fanci imag optic pictur visual_imag;eye figur
visual_aspect:appear
visual_disord:vision_defect
visual_impair:vision_defect
visual_percept:see
visual_sens:vision;sight
visual_sensat:;vision
visualis:envis visual_imag;fanci figur imag pictur
vital:vital_organ;anim brace critic energet energi life_forc stimul vital_forc
vitamin:;nutrit
vitiat:corrupt diminish mar weaken;void
vitrin:display_case showcas
vitriol:acid;bitter
viva:oral oral_exam oral_examin;exam examin test
vivaci:vibrant
vivid:color;bright brilliant colour intens
vivif:;anim
vivifi:reviv
vizier:;offici
vlf:veri_low_frequenc
vocabl:spoken_word
vocabulari:;knowledg
vocal:sing singer song vocalist voic;composit music outspoken piec songwrit
vocalis:singer vocalist voic
vocalist:singer;musician player sing voic
vocat:call career occup_group;bodi busi job occup
vocifer:cri outcri shout;call din
vodka:;liquor spirit
vogu:;accept appreci style tast trend
voguish:chic smart
voic:;adjust communic singer sound vocalist
voic_communic:languag speech spoken_languag
voicemail:voic_mail
void:elimin vacanc vacuum;evacu space vacant
voidanc:evacu
voider:;cloth_basket laundri_basket
volaill:chicken
volari:bird_sanctuari
volatil:explos;substanc
volcan:;volcano
volcano:;crack mount mountain volcan
vole:field_mous
volit:will
volley:burst;fire
volleybal:;ball
voltag:electr_potenti potenti potenti_differ potenti_drop
volum:bulk;amount book magnitud measur quantiti
volum_unit:capac_measur cubic_measur
volumin:wind;bulk volum
volunt:unpaid unpaid_worker voluntari;man offer worker
volunt_state:tennesse
voluntari:militari_volunt volunt;man solo
voluptu:hot_stuff stack;luxuri
voluptuari:luxuri
volut:spiral
vomit:cat sick;chuck cure expuls remedi therapeut
von_bismarck:iron_chancellor
voodoo:;charm cult
voraci:;greed
vortex:;spin
vote:ballot;choic option select
vote_precinct:elect_district
voter:;citizen elect elector vote
vouch:guarante
voucher:;booster champion document friend guarante paper protagonist support verifi
vow:;assur pledg
vowel:;letter phone
vox:voic;communic singer vocalist
voyag:navig ocean_trip;journey sail travel
vt:green_mountain_state vermont
vulcanit:hard_rubber
vulgar:dirti_word;common crude
vulner:;danger endang weak
vultur:predat;attack
wa:evergreen_state washington
wac:;corp soldier woman
wacki:bat nut silli;crack goos
wad:batch compact dozen good_deal great_deal load lot mass mint mountain pack pack_materi pile plenti raft score slew
 spate stack ton;bundl deal flock plug ram
wade:;walk
wafer:;cooki
waffl:hesit;cake
waftur:wave
wag:;wit
wage:earn pay reward salari;aftermath consequ garner honor honour repay
wage_hike:rais salari_increas
wage_increas:rais;hike
wager:bet better stake;adventur gambl game hazard jeopard punt ventur
waggon:beach_wagon estat_car station_wagon wagon
wagon:black_maria polic_van;driver
wahoo:burn_bush strawberri_bush
waif:street_child
wail:;cri roar tear
wain:;wagon
waist:;area part portion region
waist_pack:belt_bag
waistcoat:vest
waistlin:waist
wait:delay postpon time_lag;arrest await expect halt hold paus suspens
wait_area:loung
wait_room:loung
waiter:server;await expect individu person somebodi someon soul wait
waitress:;server wait
waiver:;resign
wake:aftermath awak vigil;conscious consequ effect event heat outcom result view
wake_up:awaken
wakeboard:wake_board
waken:awak awaken wake
wale:;welsh
walk:base_on_ball pass;accomplish achiev manner_of_walk travel
walk_hors:tennesse_walker
walk_on_air:cloud_nine seventh_heaven
walk_paper:march_order
walkaway:runaway
walker:;pedestrian
walker_smith:ray_robinson robinson sugar_ray_robinson
walkingstick:stick_insect walk_stick
walkout:;dissent object protest strike
walkov:breez duck_soup picnic piec_of_cake;project task undertak
walkway:;path walk
wall:;fenc object partit surround
wall_plug:electr_outlet outlet
wall_socket:electr_outlet outlet
wallboard:dri_wall
walley:jack_salmon
walli:;fool sap
wallop:impact slaughter;debacl
wallow:;triumph
wallpap:paper
walnut:;wood
walrus:sea_hors
waltz:;triumph victori
wampum:bread dough;scratch sugar
wan:pale wide_area_network
wand:;baton rod verg
wander:bird_of_passag mobil rang rove rover spider stray swan wind;drift errat thread travel
wandflow:galaxi
wane:;declin decreas
wangl:fake;cook manipul
wank:hand_job
wannab:hope;aspir promis
wannabe:hope
want:absent lack miss precious
wanton:abandon;dissolut
wapiti:red_deer
war:warfar;action fighter hostil milit
war_machin:arm_forc arm_servic militari
war_of_nerv:psycholog_warfar
war_paint:;makeup
war_vessel:combat_ship warship
warbler:;singer vocalist
ward:guard;individu person somebodi someon soul
wardrob:;closet collect furnitur
ware:merchandis product;articl commod consum good produc trade
wareh:;deposit warehous
warehous:;depot storag store
warfar:war;action battl conflict struggl
warhead:;explos load
warhors:old_hand;veteran
wari:suspici;caution distrust suspicion
warlik:martial milit
warm:affect heat;condit fond melt temperatur tender warmth weather
warmer:;devic heat warm
warmhearted:affect warmth
warmong:war_advocaci
warmth:;care heat passion temperatur
warn:word_of_advic;advic caution discourag exampl inform lesson
warn_devic:alarm alarm_system
warn_signal:;alarm alert
warner:;warn
warplan:militari_plane
warrant:justifi;endors guarante sanction
warrante:;guarante warrant
warranti:guarante;assur pledg warrant
warrior:;individu person somebodi someon soul war
warriorlik:martial
warsaw:capit_of_poland
warship:combat_ship war_vessel;ship
warszawa:capit_of_poland warsaw
wartim:;period
warwick:richard_nevill
wash:laundri;garment work
wash_room:comfort_station public_conveni public_toilet toilet_facil;conveni
washabl:laundri wash
washcloth:face_cloth
washday:wash_day
washer:;wash wash_machin worker
washi:fade weak
washington:american_capit evergreen_state wa
washout:;wash
washrag:face_cloth
wasp:;protest white
wassail:salut toast;drink pledg
wast:;activ consum diminish fool materi stuff wild wilder
wast_basket:circular_file
wast_diseas:consumpt white_plagu
wast_pipe:;drain
wastebasket:circular_file wast_basket
wastebin:ash_bin garbag_can trash_barrel trash_bin trash_can
wasteland:;bleak wast wild wilder
waster:destroy
wastewat:;wast
wasteweir:spill
wasteyard:dump garbag_dump trash_dump
watch:alert observ weather_eye;look note shift view vigil
watchdog:guard_dog;defend guardian
watcher:secur_guard spectat viewer wit;guard look observ view watch
watchman:secur_guard;guard
watchword:battl_cri parol ralli_cri war_cri;cri
water:tear water_boy;activ liquid
water_closet:loo
water_dragon:swamp_lili
water_hole:spa
water_lemon:bell_appl sweet_cup
water_part:divid watersh
water_place:spa
waterbird:water_bird
watercannon:water_cannon
watercolor:;paint pictur
watercours:stream
watercraft:vessel
waterfal:fall;water
waterfowl:water_bird
wateri:;water weak
waterlin:water_line;water_level
waterlog:muddi;clay marsh mud swamp
waterloo:;defeat
waterman:;boat worker
watermark:water_line
waterproof:;cloth coat fabric materi textil
watersh:divid drainag_area drainag_basin river_basin;basin landmark separ turn_point
waterskin:water_skin
waterway:;water
waterwheel:water_wheel
waterwork:water_compani;util workplac
wattag:electr_power
watusi:tutsi
watutsi:tutsi
wave:move_ridg;flourish gestur motion move movement
waveband:frequenc_band
waveform:wave_form wave_shape
wavefront:wave_front
waveguid:wave_guid
wavelength:;distanc orient
waver:falter hesit;flourish paus wave
wax:mount;climb full
waxflow:;indian_pipe
waxwork:wax_figur
way:fashion manner mean mode style;construct direct implement properti structur
way_of_life:path
way_out:exit;outlet
way_station:flag_stop whistl_stop
waylay:ambush
waysid:roadsid
wayward:;contrari
wb:weber
wbc:white_blood_cell white_cell
wbn:west_by_north
wbs:west_by_south
weak:fail;strength
weak_part:soft_spot
weaken:diminish;decreas drain fade reduct sabotag shift transform undermin
wealth:;abund affluent flush load rich wealthi
wealthi:affluent flush wealth;flower load peak prime rich
weapon:;arm artilleri equip instrument
weapon_system:arm weaponri
weaponri:arm weapon_system
wear:articl_of_cloth cloth eat_away eros;act apparel bust cover deed deterior don dress fatigu garment jade tire weari
wear_apparel:cloth;dress
wear_away:eros
wearabl:articl_of_cloth cloth wear
wearer:;user wear
weari:fatigu jade tire wear
weari_willi:kelli
wearisom:bore;dull
weasel:;individu person somebodi someon soul
weather:atmospher_condit brave endur;condit
weather_condit:;condit
weather_station:meteorolog_observ_post
weatherboard:weather_side
weatherstrip:weather_strip
weav:tissu;design pattern thread wind
weaver:;tissu
weaverbird:weaver
web:net;network object trap
web_log:blog
web_site:websit
webbi:net
weber:wb
weblik:net
webpag:web_page
websit:internet_site web_site;comput site
wed:marri marriag_ceremoni wednesday;ceremoni marriag rite ritual weekday
wed_licenc:marriag_licens
wed_licens:marriag_licenc
wedg:cuban_sandwich deposit hero_sandwich italian_sandwich lodg poor_boy stick sub submarin submarin_sandwich
 torpedo;bomber sandwich squeez triangl
wedlock:marriag;marri
wednesday:wed;weekday
wee:pee;bit time
weed:mourn_band;garment green_goddess mari_jane
weedkil:weed_killer
week:;period seri serial
weekend:;period
weeni:frank wee;hot_dog
weensi:wee
weep:cri tear;activ
weewe:pee urin
weft:;fill pick
wei:;dynasti
weigh:;advis consid consider counsel count debat deliber matter
weight:burden;heavi light
weighti:tell;grave weight
weightlift:;athlet lift rais
weir:;dam fenc
weirdo:crazi
weisenheim:wise_guy
weissbier:wheat_beer white_beer
welch:welsh
welcom:;accept greet
welfar:benefit public_assist;aid benefici gain good profit upbeat
welfar_work:social_servic
welkin:vault_of_heaven
well:health;excav healthi upbeat vessel welfar
wellb:upbeat;welfar
wellington:iron_duke
wellpoint:well_point;tube
wellspr:;well
welsh:welch;european wale
welshman:welsh;european
welt:slash whip;harm hurt injuri trauma
weltanschauung:world_view
welterweight:;boxer
wench:dame doll;bird skirt
wesley:;methodist
wesleyan:methodist;wesley
west:westward;western western_unit_state
west_saxon:;southwestern
west_virginia:mountain_state
westbound:westward
wester:west_wind westward;western
western:hors_opera;featur sandwich west
western_church:roman_cathol
western_fenc_lizard:;swift
western_hemispher:new_world
western_unit_state:;west
westward:due_west west
wet:make_water moistur pass_water;leak
wetland:;land soil
wetnurs:wet_nurs
wetter:;wet
whack:beat;blow knock rap sound
whacki:bat nut silli;crack
whale:;giant heavyweight mammoth tower
whaler:whale_ship
whammi:;curs
wharf:pier;berth dock platform
wharfag:pier;dock
whatev:whatsoev
whatsoev:whatev
wheat:;cereal grain pale_yellow straw
wheatfield:wheat_field
wheel:;bicycl bike cycl machin propuls roll
wheelbarrow:garden_cart lawn_cart
wheelbas:;distanc
wheelchair:;chair
wheeler:;cyclist
wheeler_dealer:;oper
wheelwright:wheeler
whelm:;overcom
whereabout:;locat
whidah:widow_bird
whiff:;blast
whig:;booster champion friend liber progress protagonist support
whim:impuls;desir idea notion thought
whimsey:;notion
whimsi:;notion
whimsic:;impuls notion
whine:;complaint
whip:slash slaughter worst;beat cane cream crush debacl defeat instrument legisl
whippersnapp:lightweight
whippi:;flexibl
whipsnak:whip_snake
whirl:;go offer spin twist
whirligig:spin_top
whirlybird:helicopt
whisker:beard hair
whiskey:;liquor spirit
whiski:;liquor spirit
whisper:;nois speak
whistl:;music sign signal sing sound
whistl_stop:way_station
whistleblow:;inform
whistler:;whistl
white:innoc;individu person somebodi someon soul valu
white_alder:pepper_bush summer_sweet
white_ash:ghost_gum snow_gum
white_blood_cell:wbc
white_cell:wbc
white_fir:;christma_tree
white_lili:;lotus
white_lotus:egyptian_water_lili
white_meat:;breast
white_plagu:consumpt drug_addict wast_diseas
white_potato:murphi
white_russia:belarus republ_of_belarus
white_russian:;belarusian
white_tail:virginia_deer
white_tie:dress_suit full_dress tail_coat
white_water:whitewat
whitecap:white_hors
whitehead:;defect mar
whitelash:white_backlash
whiten:white
whitetail:virginia_deer white_tail
whitewash:;defeat wash
whitewat:white_water;foam
whitey:;white
whitish:;milk
whiz:sensat star superstar wizard;ace champion expert genius practic sound
whizz:sensat star superstar wizard;ace champion genius
whodunit:mysteri mysteri_stori
whole:integr uniti;concept construct hale merg object unanim unharm unit
whole_kit:full_treatment work
whole_meal_flour:;graham
whole_wheat_flour:;graham
whole_work:full_treatment
wholesal:sweep;distributor market sell
wholesal_hous:discount_store
whore:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl;woman
whoredom:prostitut
whorehous:hous_of_prostitut sport_hous
whoremast:;john
whoremong:;john
whoreson:illegitim illegitim_child love_child
whorl:lock spiral
whydah:widow_bird
wi:wisconsin
wiccan:;witch
wick:;arch cord dark evil sever sin terribl
wicked:dark evil;sin
wicker:;wood work
wicket:;hoop
wide:blanket broad extens;width
wide_area_network:wan
wideband:broadband
widen:turnout;broaden extend growth increas part portion
widget:;conveni
widow:;man woman
width:;broad dimens narrow wide
wield:exert
wiener:frank;hot_dog
wienerwurst:frank;hot_dog
wife:marri_woman;mate partner spous woman
wifi:wireless_fidel;lan
wiggl:;motion move movement twist worm
wiggler:;fish_worm red_worm
wight:creatur;counti creat individu make person somebodi someon soul
wild:abandon natur_state state_of_natur violenc;furi savag state wast wilder
wild_bean:indian_potato
wild_celeri:tape_grass
wild_cranberri:mountain_box sand_berri
wild_orang:cherri_laurel laurel_cherri
wild_rosemari:marsh_tea
wild_water_lemon:run_pop
wildcat:beast savag unauthor;attack brutal cruel fell vicious
wilder:;wild
wildflow:wild_flower
wilhelm_ii:kaiser_bill
wili:;dodg fox slick trick tricki
will:;choic option select willing
willi_may:say_hey_kid
william_augustus:butcher_cumberland cumberland duke_of_cumberland
william_frederick_codi:buffalo_bill
william_iv:sailor_king
william_patterson:paterson
william_ralph_ing:gloomi_dean
willing:;will
willow:;tree
willpow:will_power
wilno:capit_of_lithuania
wilt:;weaken
wilton:;carpet
wimp:;chicken
win:gain profit take victori;succeed success triumph
winc:funk shrink
winchest:;rifl
wind:air_current blown current_of_air curv thread wander;condit idl_word influenc jazz nose rotat weather wrap
windag:;wind_exposur
windfal:gold_rush;boom happen occurr
windi:;air blast breez vision wind
windi_citi:chicago
windmil:wind_generat;generat mill
window:;framework os
window_dress:facad
windsock:wind_cone
windsor:;dynasti
windup:complet
windward:;direct side
wine:;alcohol
wine_maker:wineri
winemak:wine_make wine_maker;craft maker trade
wineri:wine_maker;wine
wing:fli;mean organ way
wing_pea:manila_bean
wing_screw:butterfli_nut
winger:;athlet
wingspan:;distanc length
wingspread:wingspan
wingstem:golden_honey_plant
wink:flash instant new_york_minut split_second;bit minut mo moment second
winkl:flash
winner:victor;contest gain success win
winnow:;fan
wino:drunk
winter:;season
winter_sweet:;poison_arrow_plant
wintergreen:mountain_tea
wintertim:winter
wintri:ici;frozen winter
wipe:;contact scratch
wipeout:demolit destruct
wiper:contact_arm
wire:cabl pump telegraph;circuit conductor ligament telegram
wire_servic:news_agenc news_organiz press_agenc press_associ
wireless:radio;broadcast radio_receiv radio_set receiv_set telecom telecommun
wiretap:bug intercept;investig
wisdom:;wise
wise:wisdom;fashion know manner mode smart style way
wise_man:mentor
wiseacr:wise_guy
wisecrack:salli
wisenheim:wise_guy
wish:aspir indirect_request;ask care desir hope regard request
wishbon:wish_bone
wispi:dim;vagu
wit:brain conscious humor inform learn_abil mental mental_capac spectat viewer;brilliant content intellig look messag
 observ speaker view watch
witch:charm glamour magic wizard
witchcraft:;glamour witch
witchgrass:couch_grass dog_grass old_witch_grass quick_grass tumbl_grass witch_grass
withdraw:retir retreat;detach remov
withdraw_method:pull_out
withdrawn:;solitari
wither:devast fade shrink;elimin erad weaken
withstand:defend defi resist
witness:inform wit
witti:humor wit
wittic:humor wit
witwatersrand:reef;rand
wiz:sensat star superstar wizard;ace champion genius
wizard:charm magic sensat star superstar;ace champion decept expert genius illus practic
wizardri:;creativ genius
wlan:wireless_fidel
wmd:;arm weapon
wmo:world_meteorolog_organiz
wnw:west_northwest
wobbl:shaki;radic shake tilt
woe:suffer;miseri
woeful:;miser miseri
wolffish:wolf_fish
wolverin:;american
wolverin_state:michigan
woman:adult_femal;adult clean_ladi fair_sex femal feminin
woman_chaser:;wolf
womanhood:fair_sex;woman
wonder:admir fantast marvel terrif tremend;curios grand happen occurr question reflect specul
wonderland:;earth ground land
wondrous:fantast terrif tremend wonder;grand marvel
wonki:shaki
wont:accustom customari habit
wonton:win_ton
woo:court romanc;appeal prayer suit
wood:forest;flora veget woodi
woodbin:american_ivi
woodcut:wood_block
woodgrain:wood_grain
woodi:wood_grain;forest wood
woodland:forest;earth ground land timber
woodlet:grove;plantat
woodlous:slater
woodsi:woodi
woodwork:;carpent craft trade work
woof:;fill pick
wool:;cloth fabric materi textil
woolen:wool;cloth fabric materi textil
woolgath:dream
woollen:wool
wop:guinea
worcestershir:worcest_sauc;sauc
word:choic_of_word lyric phrase;intellig languag news row speech statement text
word_class:part_of_speech
word_of_advic:warn
word_of_god:bibl christian_bibl good_book
word_of_honor:parol
word_of_mouth:pipelin
word_pictur:depict
work:full_treatment industri_plant plant whole_kit;activ complex deed employ entireti excav function oper product
 studi
work_camp:prison_farm
work_class:labor labour
work_forc:hand man manpow workforc
work_girl:fanci_woman ladi_of_pleasur prostitut sport_ladi
work_paper:work_permit
work_parti:crew;gang
work_permit:work_paper
work_shift:duti_period
work_stoppag:strike
workabl:feasibl viabl;bring solv work
workaday:everyday routin
workbench:work_bench;bench
workday:work_day;weekday
worker:;actor individu person somebodi someon soul work
workfellow:colleagu fellow_worker
workflow:work_flow
workforc:hand man manpow work_forc;forc personnel
workhors:;hors machin
workingman:work_man work_person
workload:work_load;employ work
workman:work_man work_person;craft employe
workmanship:;craft
workout:exercis physic_exercis;effort sweat
workshop:shop;class cours workplac
worktabl:work_tabl
workweek:week
world:exist global secular univers worldwid;class cosmic domain earth globe realiti universal
world_organiz:global_organiz internat_organiz
world_tamil_associ:ltte tiger
world_tamil_movement:ltte tiger
world_trade_center:twin_tower
world_trade_organiz:wto
worldwid:global world;earth globe universal
worm:dirt_ball insect twist
wormse:mexican_tea spanish_tea
worn:drawn
worri:disturb headach troubl upset;anxieti concern disord distress harass interest occupi serious
worrisom:disturb troubl worri;serious
wors:worsen;bad
worsen:declin declin_in_qualiti deterior wors
worship:;activ love
worst:whip;evil outcom result termin
worth:valuabl;merit qualiti worthi
worthi:desir suitabl;worth
worthless:;ugli
wound:combat_injuri hurt spite stab;damag harm injuri person trauma
wow:belli_laugh;joke laugh riot scream
wpm:word_per_minut
wrack:wreck;rack
wraith:ghost specter
wrangl:brawl row;bargain differ disput scrap word
wrangler:;brawl cowboy
wrap:absorb captiv drape intent;cover sandwich wind
wrapper:wrap
wrath:;anger angri furi ira mad rage
wreak:;bring
wreath:;garland
wreck:lay_wast;accid crash declin demolit destroy destruct dismantl level ruin
wreckag:;part portion wreck
wrecker:;tow_car tow_truck
wreckfish:stone_bass
wrench:;harm hurt injuri motion movement rick trauma twist worm
wrestl:;grip struggl twist worm
wrestler:;fighter grip
wretch:poor_devil;miser miseri suffer ugli
wretched:miseri
wri:dri iron;ironi satir
wrick:rick
wriggl:twist worm
wring:;crush motion movement pinch rack squash squeez
wrinkl:crisp purs;difficulti impress imprint line
wristlet:wrist_band
wristwatch:wrist_watch
writ:;instrument
write:pen written_materi;author publish writer
write_style:genr literari_genr
write_tabl:;secretari
write_up:account news_report
writer:author;pen publish write
writh:twist worm
written_communic:black_and_white
written_document:paper
written_languag:black_and_white
written_materi:piec_of_write write
written_matter:;copi
written_report:;studi
wrong:incorrect legal_injuri;improp injustic unlaw
wrong_conduct:misconduct wrongdo
wrongdo:misconduct;activ evil
wrongdoer:offend
wrought:shape
wsw:west_southwest
wtc:twin_tower world_trade_center
wto:world_trade_organiz
wtv:wound_tumor_virus
wu:shanghai_dialect;chines
wv:mountain_state west_virginia
www:world_wide_web
wy:equal_state wyom
wye:;letter
wyom:equal_state
wyrd:weird
xanthorrhoeacea:grass_tree_famili
xanthous:yellow
xerophil:desert_plant
xerophyt:desert_plant
xerostomia:dri_mouth
xerox:;copi
xi:eleven;letter
xii:dozen twelv
xiii:long_dozen thirteen
xiv:fourteen
xix:nineteen
xizang:tibet
xl:forti
xmas:christma christma_day
xtc:go hug_drug;adam
xv:fifteen
xvi:sixteen
xvii:seventeen
xviii:eighteen
xx:twenti
xxiv:two_dozen
xxx:thirti
xylos:wood_sugar
yacht:;boat vessel
yack:jaw
yak:;chat gossip jaw talk
yakuza:;gangster
yaltopya:ethiopia
yang:;principl
yangtz:chang chang_jiang
yangtz_river:chang chang_jiang
yank:jerk yanke;american
yanke:;american
yanke_corn:flint_maiz
yanquapin:american_lotus
yaound:capit_of_cameroon
yap:;mouth
yard:ground;field grand one_thousand pace thousand
yard_bird:con convict;inmat
yardag:;distanc
yardbird:con convict yard_bird;inmat
yardgrass:wire_grass yard_grass;goos_grass
yardstick:yard_measur;ruler standard
yarn:thread;cord recount string
yatobyo:deer_fli_fever rabbit_fever
yaup:;roar
yawl:;roar
yay:;tai
year:annual long_time old_age;age day period refer
yearbook:annual year;book refer
yearn:long pine yen;desir hungri
yearner:longer
yeddo:capit_of_japan japanes_capit tokyo
yedo:capit_of_japan japanes_capit tokyo
yell:cri outcri scream shout;call
yellow:chicken
yellow_bugl:ground_pine
yellow_cypress:alaska_cedar
yellow_jasmin:evening_trumpet_flower
yellow_journal:tabloid
yellow_river:huang_he hwang_ho
yellow_root:golden_seal
yellowish:yellow
yemeni:;arab arabian
yen:pine;long
yeomanri:;class
yerevan:capit_of_armenia
yes:;affirm
yeshiva:;academi
yesterday:;day past
yesteryear:past past_time
yew:;wood
yiddish:;german
yield:afford conced concess give_up output proceed surrend take;fruit generat grant incom pay render
yin:;principl
yisrael:israel state_of_israel
yob:;tough
yobbo:;tough
yobo:;tough
yoga:;exercis workout
yogi:;philosoph
yogurt:;food
yoke:;brace cloth coupl duet duo fabric link materi oppress pair span textil
yokel:yahoo
yokelish:rude
yolk:;food ingredi
york:;dynasti royalti
yorkshir_fog:velvet_grass
yoruba:;nigerian
young:;age anim beast creatur fauna offspr youth
young_ladi:girl miss
young_man:boyfriend
young_person:spring_chicken youth
young_woman:girl miss
youngster:child kid minor small_fri;childhood fri juvenil
younker:spring_chicken young_person youth
youth:spring_chicken young_person;juvenil young
youth_hostel:student_lodg
yowl:roar
yr:year
yuan:;dynasti
yucca:;bush
yucki:foul
yue:;chines
yugoslav:;european yugoslavia
yugoslavia:serbia_and_montenegro;yugoslav
yugoslavian:yugoslav;european yugoslavia
yule:christma noel
yuletid:christma noel
yummi:delici
yurt:;home
zair:belgian_congo congo
zair_river:congo
zairean:;african congo zair
zaman:rain_tree
zamang:rain_tree
zambia:;zambian
zambian:;african zambia
zani:goos silli;fool foolish sap sin
zap:;microwav
zeal:;avid readi
zealot:partisan
zealous:avid
zed:zee
zee:;letter
zen:;acid buddhism dose dot elvi superman
zep:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub submarin submarin_sandwich torpedo wedg;bomber
zephyr:breez gentl_wind;air
zeppo:herbert_marx marx
zero:goos_egg noth zip;calcul digit figur
zest:spice tang;enjoy enthusiasm
zeta:;letter
zhou:chow chow_dynasti;dynasti
zhou_dynasti:chow
zhu_jiang:canton_river pearl_river
zhuang:;tai
zilch:goos_egg noth zero zip
zillion:billion million trillion
zimbabw:;zimbabwean
zimbabwean:;african zimbabw
zimmer:;framework walk
zinc:;metal
zingiberacea:ginger_famili
zinnia:old_maid old_maid_flower
zion:israel state_of_israel
zionism:zionist_movement;movement polici zionist
zionist:;hebrew jew
zip:goos_egg hurri noth postal_code zero;code energi speed
zipper:zip
zippi:alert bounc brisk spirit;live
zippo:goos_egg noth zero zip
zn:zinc
zodiac:;region
zombi:live_dead snake_god;deceas depart spirit
zona:;structur zone
zone:district partit;place spot
zoo:;facil instal
zoolog:anim_scientist fauna;biolog collect
zoolog_garden:zoo
zoom:rapid_climb rapid_growth soar;ascent rise surg
zulu:;african
"""
