"""The statements of a batch of turns, written in SQLAlchemy's language and compiled once. Runs nothing itself."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    bindparam,
    delete,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.sql.compiler import SQLCompiler

from bot.storage.database import Database
from bot.storage.tables import claims, conversations, log, outbox, owners, timers


class Statements:
    """SQL text by what it does. Beside each stand its parameters, in their order."""

    def __init__(self, database: Database) -> None:
        self._database = database
        each, insert_from = database.each, database.insert_from
        kept = conversations.c

        claim = insert_from(claims, each(claims, "update_id, at"))
        self.claim = self._sql(claim.on_conflict_do_nothing().returning(claims.c.update_id), "update_id, at")
        chat = each(conversations, "chat")["chat"]
        self.load = self._sql(
            select(
                kept.chat,
                kept.version,
                kept.state,
                kept.turn,
                kept.data,
                kept.updated_at,
                kept.question_turn,
                kept.question_message,
            )
            .where(kept.chat == chat)
            # In the same order in every process, or two could wait for each other.
            .order_by(kept.chat)
            .with_for_update(of=conversations),
            "chat",
        )
        whose = each(outbox, "chat, owner")
        self.waiting = self._sql(
            select(outbox.c.chat)
            .distinct()
            .where(
                outbox.c.chat == whose["chat"],
                outbox.c.aside_at.is_(None),
                or_(outbox.c.owner.is_(None), outbox.c.owner != whose["owner"]),
            ),
            "chat, owner",
        )
        chat = each(timers, "chat")["chat"]
        self.timers_of = self._sql(
            select(timers.c.chat, timers.c.name, timers.c.due).where(timers.c.chat == chat), "chat"
        )

        question = "question_turn, question_message"
        changed = f"version, state, turn, level, updated_at, {question}, data"
        new = each(conversations, f"chat, {changed}")
        self.add_conversation = self._sql(insert_from(conversations, new), f"chat, {changed}")
        self.change_conversation = self._change(changed, gone_at=null())
        self.keep_question = self._change(question)
        said = each(outbox, "chat, item, owner")
        self.say = self._sql(
            insert_from(outbox, said | {"attempts": literal_column("0")}).returning(outbox.c.id), "chat, item, owner"
        )
        put = insert_from(timers, each(timers, "chat, name, due"))
        self.set_timer = self._sql(
            put.on_conflict_do_update(index_elements=["chat", "name"], set_={"due": put.excluded.due, "owner": null()}),
            "chat, name, due",
        )
        off = each(timers, "chat, name")
        self.cancel_timer = self._sql(
            delete(timers).where(timers.c.chat == off["chat"], timers.c.name == off["name"]), "chat, name"
        )
        logged = "at, event, fate, version, state, next_state, level"
        self.write_log = self._sql(insert_from(log, each(log, logged)), logged)

        self.strike = self._sql(delete(outbox).where(outbox.c.id == each(outbox, "id")["id"]), "id")
        aside = each(outbox, "aside_at, id")
        self.put_aside = self._sql(
            update(outbox).values(owner=null(), aside_at=aside["aside_at"]).where(outbox.c.id == aside["id"]),
            "aside_at, id",
        )
        self.strike_forgotten = self._sql(
            delete(outbox).where(outbox.c.id == each(outbox, "id")["id"], outbox.c.chat.not_in(select(kept.chat))), "id"
        )
        self.drop = [
            self._sql(delete(table).where(table.c.chat == each(table, "chat")["chat"]), "chat")
            for table in (conversations, outbox, timers)
        ]

        lease = database.insert(owners).values(name=bindparam("name"), until=bindparam("until", type_=BigInteger))
        self.renew = self._sql(
            lease.on_conflict_do_update(index_elements=["name"], set_={"until": lease.excluded.until}), "name, until"
        )

    def _change(self, columns: str, **also: Any) -> str:
        """Sets these columns of each conversation. `chat` is the last parameter."""
        row = self._database.each(conversations, f"{columns}, chat")
        values = {name: row[name] for name in columns.split(", ")} | also
        changed = update(conversations).values(values).where(conversations.c.chat == row["chat"])
        return self._sql(changed, f"{columns}, chat")

    def _sql(self, statement: Any, parameters: str) -> str:
        """The text for this database. The order of its parameters is a promise to `sql`, so it is checked here."""
        compiled = statement.compile(dialect=self._database.dialect)
        assert isinstance(compiled, SQLCompiler)
        if ", ".join(name.removeprefix("each_") for name in compiled.positiontup or ()) != parameters:
            raise AssertionError(f"{compiled} takes {compiled.positiontup}, not {parameters}")
        return self._database.text_of(compiled)
