create table if not exists review (
    file varchar(255) primary key,
    standing varchar(16) not null,
    gaps integer,
    conflicts integer,
    trouble text,
    review text
);
create table if not exists finding (
    file varchar(255) not null references review (file) on delete cascade,
    duty varchar(64) not null,
    outcome varchar(16) not null,
    asked_on date,
    reason text not null,
    primary key (file, duty)
);
create table if not exists fault (
    file varchar(255) not null references review (file) on delete cascade,
    number integer not null,
    kind varchar(16) not null,
    line integer not null,
    pointer text not null,
    message text not null,
    primary key (file, number)
);
