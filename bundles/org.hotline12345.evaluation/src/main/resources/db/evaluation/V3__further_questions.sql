-- Answers to the further questions of modules. Neither ticket nor requester stands here: a sheet is what one requester answered
-- to one questionnaire, under a number drawn by lot. asked, answered: the words in Chinese, as they were asked, since the module may
-- leave. place: of the answer among those that might be given. on_day: such as 20250328.
create table evaluation_answer (
    sheet varchar(36) not null,
    question varchar(40) not null,
    questionnaire varchar(500) not null,
    version varchar(500) not null,
    asked varchar(200) not null,
    place integer not null,
    answer varchar(40) not null,
    answered varchar(60) not null,
    on_day integer not null,
    primary key (sheet, question)
);
create index evaluation_answer_day on evaluation_answer (on_day);

-- The units of whose work a sheet tells.
create table evaluation_answer_unit (
    sheet varchar(36) not null,
    unit varchar(40) not null,
    primary key (sheet, unit)
);
create index evaluation_answer_unit_of on evaluation_answer_unit (unit, sheet);

-- Whether the requester of a round has answered: 0 or 1.
alter table evaluation_round add column answered smallint not null default 0;
